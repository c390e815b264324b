// SPDX-License-Identifier: MPL-2.0
// Made from IBM Plex Sans by bin/lib/build/widths.mjs: each letter's width in thousandths, two digits of base 36.

export const letters =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ §©«»' +
  '°·½ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ–—‘’‚“”„•…€→−ĀāĂăĄąĆćĈĉĊċČčĎďĐđĒē' +
  'ĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĲĳĴĵĶķĸĹĺĻļĽľĿŀŁłŃńŅņŇňŉŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷ' +
  'ŸŹźŻżŽžſǺǻǼǽǾǿȘșȚțẀẁẂẃẄẅẞỲỳ';
export const regular =
  '6k7wbnjtgmprja6q9b9bcigo7kb37kangogogogogogogogogogo8484gogogod9orhti5h9ing7fjjbjnb4e6hmdxmkjnjogujo' +
  'hsg5fwiugxorh1ghg48tan8tgofpgoeug4dzg4f990eofs6y6yen7ko9fsfkg4g4a7dj9rfsdolce3dvcw9j8q9jgo6kgalke9e9' +
  'd092o8hthththththtp7h9g7g7g7g7b4b4b4b4iqjnjojojojojogojoiuiuiuiughguhseueueueueueuo0dzf9f9f9f96y6y6y' +
  '6yfffsfkfkfkfkfkgofsfsfsfsfsdvg4dvgclo7l7l7md7d6d7b0mbhdd4gohteuhteuhteuh9dzh9dzh9dzh9dzingriqg7g7f9' +
  'g7f9g7f9g7f9g7f9jberjberjberjberjnfsjtfsb46yb46yb46yb46yb4d4hxdse66yhmenendx7kdx7kdx7mdx9ye47qjnfsjn' +
  'fsjnfsmjjnfsjofkjofkjofkd4d4hsa7hsa7hsa7g5djg5djg5djg5djfw9rfw9rg69xiufsiufsiufsiufsiufsiufsorlcghdv' +
  'ghg4cwg4cwg4cw7qhteup7o0jofsg5djfw9rorlcorlcorlcjgghdv';
export const semibold =
  '6k8ld3i8goqojt789d9dfggo8bb68bc5gogogogogogogogogogo8v8vgogogodpozioifhuj5gog1jsjzbrf5iuehmpjzjshtjs' +
  'iggzg4j5hqqdi7hkgn95c595gofjgofjgoe9gofi9qf5gc7n7nfm86oogcfngogoaxdvaegcekmrf4ekdya3aga3go6kfylvf5f5' +
  'd19pnzioioioioioioqehugogogogobrbrbrbrjajzjsjsjsjsjsgojsj5j5j5j5hkhtitfjfjfjfjfjfjo0e9fifififi7n7n7n' +
  '7ngdgcfnfnfnfnfngofvgcgcgcgcekgoekgclo848487ededegboo5hed4goiofjiofjiofjhue9hue9hue9hue9j5ibjagrgofi' +
  'gofigofigofigofijsfdjsfdjsfdjsfdjzgck8gcbr7nbr7nbr7nbr7nbrd4i5f5f57niufmfmeh86eh86eh9behbper8fjzgcjz' +
  'gcjzgco0jzgcjsfnjsfnjsfnd4d4igaxigaxigaxgzdvgzdvgzdvgzdvg4aeg4ahgealj5gcj5gcj5gcj5gcj5gcj5gcqdmrhkek' +
  'hkgndygndygndy8eiofjqeo0jsfvgzdvg4aeqdmrqdmrqdmrk2hkek';
