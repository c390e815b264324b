// SPDX-License-Identifier: MPL-2.0

/** Given names that are common in Denmark. They settle where a title ends and a name begins. */
export const givenNames: ReadonlySet<string> = new Set(
  `Aage Abdul Ada Adam Agnes Ahmed Albert Aleksander Alexander Alfred Ali Alice Allan Alma Amalie Amanda Amina
  Anders Andrea Andreas Ane Anette Anja Anker Ann Anna Anne Annelise Annemarie Annemette Annette Anni Annika
  Anton Arne Arthur Asger Asta Astrid August Aksel Axel Barbara Bent Bente Benjamin Benny Berit Bettina Birger
  Birgit Birgitte Birte Birthe Bitten Bjarke Bjarne Bjørn Bo Bodil Brian Britt Britta Camilla Carina Carl Carla
  Carsten Casper Cecilie Charlotte Christa Christel Christian Christina Christine Christoffer Christopher Claus
  Clara Conny Connie Dagmar Daniel Danny David Dennis Ditte Ditlev Dorte Dorthe Dorthea Ea Ebbe Eigil Ejnar
  Ejvind Elin Elisabeth Ella Ellen Else Elsebeth Emil Emilie Emma Erik Erika Erling Ernst Esben Esther Eva Fatima
  Ferdinand Finn Flemming Frank Frans Frede Frederik Frederikke Freja Frida Frode Georg Gerda Gert Gitte Gorm
  Grethe Gry Gudrun Gunnar Gunhild Gurli Hans Hanne Hannah Hanna Harald Harry Hasan Hassan Heidi Helen Helena
  Helene Helge Helga Helle Hella Henning Henny Henriette Henrik Herdis Hugo Ib Ibrahim Ida Inga Inge Ingeborg
  Inger Ingrid Irene Iris Isabella Ivan Jacob Jakob Jan Jane Janne Jannie Jannik Jeanette Jeannette Jens Jeppe
  Jesper Jette Jim Jimmy Joachim Joan Johan Johanne Johannes John Johnny Jon Jonas Jonathan Josefine Julia Julie
  Julius Jytte Jørgen Jørn Kai Kaj Kamilla Karen Karin Karina Karl Karla Karoline Karsten Kasper Kate Katja
  Katrine Kathrine Keld Kenneth Kenn Kent Kim Kirsten Kirstine Kjeld Klaus Klara Knud Kristian Kristina Kristine
  Kristoffer Kurt Kåre Lars Lasse Laura Laurits Laust Lea Leif Lena Lene Leo Leon Lilian Lili Lilly Line Linda
  Linea Lis Lisa Lisbet Lisbeth Lise Liselotte Lissi Liv Liva Liz Lone Lotte Louise Lucas Lukas Lykke Mads Magne
  Magnus Maja Majbritt Malene Maren Margit Margrethe Maria Mariam Marianne Marie Mark Markus Marlene Martha
  Martin Mary Mathias Mathilde Mats Max Merete Merethe Meta Mette Mia Michael Michelle Mie Mikael Mikkel Mogens
  Mohammad Mohamed Mona Monica Monika Morten Mustafa Nadia Nana Nanna Natasja Nick Niels Nicolai Nikolaj Nikolai
  Nils Nina Noah Nora Oda Ole Olav Oliver Oluf Omar Oscar Oskar Otto Palle Patrick Pauline Peder Per Pernille
  Peter Petra Phillip Pia Pil Poul Povl Preben Rasmus Randi Rebecca Rebekka Regitze Renate Rene René Rikke
  Rita Robert Ronny Rolf Rosa Rune Ruth Samuel Sandra Sanne Sara Sarah Signe Sigrid Sigurd Silas Simon Sine Siri
  Sisse Sofia Sofie Sonja Sophie Steen Stefan Sten Stephan Stig Stine Sune Susan Susanne Sussie Suzanne Svend
  Sverre Søren Søs Tage Tanja Tenna Terese Thea Theis Theodor Therese Thomas Thor Thora Thorkild Thyra Tilde Tim
  Tina Tine Tobias Tom Tommy Tonny Torben Tore Tove Trine Troels Troy Tue Ulf Ulla Ulrik Ulrikke Uffe Ursula Uwe
  Vagn Valdemar Vera Verner Vibeke Victor Victoria Viggo Vigdis Viktor Vilhelm Villy Vilma Viola Vita Vivi Vivian
  Walther William Winnie Yasmin Yusuf Yvonne Zahra Åge Åse Asbjørn Øjvind Østen`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
