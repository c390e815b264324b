// SPDX-License-Identifier: MPL-2.0
import { Columns, type HeldPost, PageEnd, PageHead, PersonCard, Share } from '../../../components/index.ts';
import {
  asOf,
  type Entity,
  fullName,
  heldTitle,
  inLanguage,
  membershipsOf,
  pathOf,
  periodInWords,
  picturesOf,
} from '../../../organisation/index.ts';
import type { Held } from '../../../register/index.ts';
import { pageTexts } from '../../texts/index.ts';
import type { Answer } from '../../visit/answer.ts';
import { link, reportHref } from '../../visit/links.ts';
import { page } from '../../visit/page.tsx';
import type { Visit } from '../../visit/visit.ts';
import { pagePictureOf, ShownPictures } from '../pictures/shown-pictures.tsx';
import { homeTrail } from '../trail.ts';
import { emailsOf, phonesOf } from '../unit/reach.ts';
import { personJsonLd } from './json-ld.ts';

type Person = Entity<'person'>;

/** A person's page: the posts they hold, and those they have held. Only who is public has one. */
export async function personPage(visit: Visit, person: Person): Promise<Answer> {
  const { ask, site } = visit;
  const name = fullName(person);
  const career = await site.register.career('public', person.id, asOf(ask.date, null, ask.today));
  const posts = presentPosts(visit, person);
  return page(visit, {
    title: name,
    kind: 'profile',
    description: posts.map(({ title, unit }) => `${title}, ${unit.text}`).join(' · '),
    breadcrumbs: { trail: homeTrail(visit), current: name },
    jsonLd: personJsonLd(visit, person),
    picture: pagePictureOf(visit, person.id),
    content: (
      <PersonContent visit={visit} person={person} posts={posts} former={formerPosts(visit, career)} />
    ),
  });
}

interface PersonProps {
  readonly visit: Visit;
  readonly person: Person;
  readonly posts: readonly HeldPost[];
  readonly former: readonly HeldPost[];
}

function PersonContent({ visit, person, posts, former }: PersonProps) {
  const { ask, site } = visit;
  const { language } = ask;
  const say = pageTexts(language);
  const name = fullName(person);
  return (
    <>
      <PageHead title={name} lead={posts.map(({ title }) => title).join(' · ')} />
      <Columns
        aside={
          picturesOf(visit.snapshot, person.id).length > 0 && (
            <ShownPictures visit={visit} ownerId={person.id} as="portrait" />
          )
        }
        end={
          <>
            <Share language={language} title={name} url={`${site.url}${link(ask, ask.path)}`} />
            <PageEnd
              language={language}
              reportHref={reportHref(ask)}
              permanent={`${site.url}/id/person/${person.id}`}
            />
          </>
        }
      >
        <PersonCard language={language} heading={say.posts} posts={posts} />
        {former.length > 0 && <PersonCard language={language} heading={say.formerPosts} posts={former} />}
      </Columns>
    </>
  );
}

function presentPosts(visit: Visit, person: Person): readonly HeldPost[] {
  const { snapshot, ask } = visit;
  return membershipsOf(snapshot, person.id).flatMap((membership) => {
    const post = snapshot.post.get(membership.postId);
    const unit = post && snapshot.unit.get(post.unitId);
    if (!post || !unit) return [];
    const { whole, capacityWord } = heldTitle(post.title, membership.capacity, ask.language);
    return {
      title: whole,
      capacityWord: capacityWord ?? undefined,
      unit: { text: inLanguage(unit.name, ask.language), href: link(ask, pathOf(snapshot, unit.id)) },
      phones: phonesOf(visit, membership.id, post.id),
      emails: emailsOf(visit, membership.id, post.id),
    };
  });
}

function formerPosts({ ask }: Visit, career: readonly Held[]): readonly HeldPost[] {
  const ended = career.filter(({ during }) => during.to !== null && during.to <= ask.date);
  return ended.map(({ title, capacity, unitId, unitName, during }) => {
    const { whole, capacityWord } = heldTitle(title, capacity, ask.language);
    return {
      title: whole,
      capacityWord: capacityWord ?? undefined,
      unit: { text: inLanguage(unitName, ask.language), href: link(ask, `id/enhed/${unitId}`) },
      during: periodInWords(during, ask.language) ?? undefined,
    };
  });
}
