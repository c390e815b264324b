// SPDX-License-Identifier: MPL-2.0
import { type Entity, inLanguage, picturesOf, widthsUpTo } from '../../../organisation/index.ts';
import { Field } from '../../forms/field.tsx';
import { Fields, type Filled } from '../../forms/filled.ts';
import { EditForm } from '../../forms/form.tsx';
import { RemoveButton } from '../../forms/remove-button.tsx';
import type { Editor } from '../../visit/visit.ts';
import type { Planned } from '../planned/planned.ts';
import { PlannedHere } from '../planned/planned-here.tsx';
import { FileField } from './file-field.tsx';
import type { PictureOwner } from './owner.ts';
import { picturesTexts } from './texts/index.ts';
import { wordFields, wordsOf } from './words.ts';

type Picture = Entity<'picture'>;

interface PicturesProps {
  readonly editor: Editor;
  readonly owner: PictureOwner;
  readonly filled?: Filled | undefined;
  readonly planned?: Planned | undefined;
}

/** The pictures of a unit or a person, each with its words, and room for a new one. */
export function PictureForms({ editor, owner, filled, planned }: PicturesProps) {
  const say = picturesTexts(editor.language);
  const pictures = picturesOf(editor.snapshot, owner.id);
  const shared = { editor, owner, filled, several: pictures.length > 1 };
  return (
    <section id="billeder">
      <h2>{owner.most === 1 ? say.picture : say.pictures}</h2>
      <PlannedHere {...{ editor, planned, filled }} of="billeder" />
      {pictures.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <ul class="edit-rows">
          {pictures.map((picture) => (
            <li>
              <Shown {...{ editor, picture }} />
              <details open={filled?.form === `billeder/${picture.id}`}>
                <summary>{say.change}</summary>
                <PictureForm {...shared} picture={picture} />
              </details>
            </li>
          ))}
        </ul>
      )}
      {pictures.length < owner.most && (
        <details class="picture-new" open={filled?.form === 'billeder'}>
          <summary>{say.add}</summary>
          <PictureForm {...shared} />
        </details>
      )}
    </section>
  );
}

function Shown({ editor: { language }, picture }: { readonly editor: Editor; readonly picture: Picture }) {
  const say = picturesTexts(language);
  const [width = picture.width] = widthsUpTo(picture.width);
  return (
    <figure class="picture-shown">
      <img
        src={`/admin/billeder/${picture.digest}-${width}.webp`}
        alt={inLanguage(picture.alt, language)}
        width={width}
        height={Math.round((width * picture.height) / picture.width)}
      />
      <figcaption>
        <p>
          <span class="note">{say.shows}</span> {picture.alt.da}
        </p>
        {picture.alt.en && (
          <p>
            <span class="note">{say.showsInEnglish}</span> <span lang="en">{picture.alt.en}</span>
          </p>
        )}
        {picture.credit && <p class="note">{say.by(picture.credit)}</p>}
      </figcaption>
    </figure>
  );
}

interface FormProps extends PicturesProps {
  readonly picture?: Picture;
  readonly several: boolean;
}

function PictureForm({ editor, owner, filled, picture, several }: FormProps) {
  const { language } = editor;
  const say = picturesTexts(language);
  const form = picture ? `billeder/${picture.id}` : 'billeder';
  const fields = new Fields(form, filled, language);
  const holds = picture ? wordsOf(picture) : {};
  const id = picture?.id ?? 'nyt-billede';
  const field = (name: (typeof wordFields)[number]) => ({
    ...{ id: `${id}-${name}`, name, language, state: fields.get(name, holds[name] ?? '') },
  });
  return (
    <EditForm
      {...{ editor, fields, id, names: ['billede', 'plads', ...wordFields], seen: picture?.recordedBy }}
      action={`${owner.place}/${form}`}
      withFile
      button={picture ? undefined : say.add}
      buttons={picture && <RemoveButton language={language} />}
    >
      <FileField
        {...{ id: `${id}-fil`, state: fields.get('billede', ''), required: !picture }}
        label={picture ? say.otherFile : say.file}
        hint={say.fileHint}
        again={filled?.form === form ? say.chooseAgain : undefined}
      />
      <fieldset class="form__pair">
        <legend>{say.alt}</legend>
        <p class="note form__hint">{say.altHint}</p>
        <Field {...field('alt-da')} label={say.inDanish} lang="da" rows={2} required />
        <Field {...field('alt-en')} label={say.inEnglish} lang="en" rows={2} />
      </fieldset>
      <div class="form__row">
        <Field {...field('foto')} label={say.credit} hint={say.creditHint} autocomplete="off" />
        {picture && several && (
          <Field
            {...{ id: `${id}-plads`, name: 'plads', label: say.place, hint: say.placeHint, language }}
            state={fields.get('plads', String(picture.position + 1))}
          />
        )}
      </div>
    </EditForm>
  );
}
