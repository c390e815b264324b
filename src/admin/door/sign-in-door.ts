// SPDX-License-Identifier: MPL-2.0
import type { FastifyRequest } from 'fastify';
import {
  type Access,
  isFormToken,
  longestAway,
  type SessionCookie,
  type SignedIn,
  sessionCookie,
  tokenIn,
  travelCookie,
} from '../../access/index.ts';
import { asOf, type Outcome, unitAt } from '../../organisation/index.ts';
import type { Register } from '../../register/index.ts';
import { forbiddenPage } from '../pages/not-found.tsx';
import { departurePage } from '../pages/sign-in/departure-page.tsx';
import { signInPage } from '../pages/sign-in/sign-in-page.tsx';
import { type Answer, goTo, ownAddress } from '../visit/answer.ts';
import type { Editor, Visitor } from '../visit/visit.ts';
import { resume } from './routes.ts';
import { choosePassword, welcome } from './welcome.ts';

/** A request of somebody who need not be signed in. */
export interface Asking {
  readonly request: FastifyRequest;
  readonly visitor: Visitor;
  /** Of the path, after `/admin`. */
  readonly parts: readonly string[];
  readonly values: URLSearchParams;
}

interface SignInDoorOptions {
  readonly access: Access;
  readonly register: Register;
  readonly url: string;
  /** The same visitor, let in. */
  letIn(visitor: Visitor, signedIn: SignedIn): Promise<Editor>;
}

/** What one may do before one is signed in: all that leads to it. */
export class SignInDoor {
  readonly #options: SignInDoorOptions;
  readonly #cookie: SessionCookie;
  readonly #travels: SessionCookie;

  constructor(options: SignInDoorOptions) {
    this.#options = options;
    this.#cookie = sessionCookie(options.url);
    this.#travels = travelCookie(options.url, longestAway / 1_000);
  }

  /** Undefined: it is no address of this door. */
  async get({ parts, visitor, request }: Asking): Promise<Answer | undefined> {
    const [what, ...more] = parts;
    const { query } = visitor;
    if (what === 'log-ind') return signInPage(visitor, { to: query.get('til'), isOut: query.has('ud') });
    if (what === 'velkommen') return welcome(this.#options.access, visitor, more.join('/'));
    if (what !== 'udbyder') return undefined;
    if (more[0] === 'svar') return this.#arrive(visitor, request);
    const end = more[0] === 'ud' ? await this.#options.access.providerEnd(visitor.now) : undefined;
    return goTo(end ?? '/admin/log-ind');
  }

  /** Undefined: it is no address of this door. */
  async post(asking: Asking): Promise<Answer | undefined> {
    const [what, ...more] = asking.parts;
    const { visitor, values } = asking;
    const { access } = this.#options;
    if (what === 'log-ind') return this.#byPassword(asking);
    if (what === 'adgangsnoegle') return this.#byPasskey(asking);
    if (what === 'velkommen') return choosePassword(access, visitor, more.join('/'), values, this.#cookie);
    if (what === 'udbyder') return this.#depart(asking);
    return undefined;
  }

  async #byPassword({ visitor, values, request }: Asking): Promise<Answer> {
    const [email, password] = [values.get('email') ?? '', values.get('adgangskode') ?? ''];
    const asked = { email, password, from: request.ip };
    const outcome = await this.#options.access.signIn(asked, visitor.now);
    return this.#come(visitor, { to: values.get('til'), unsaved: values.get('ikke-gemt'), outcome, email });
  }

  async #byPasskey({ visitor, values }: Asking): Promise<Answer> {
    const outcome = await this.#options.access.passkeys.signIn(values.get('svar') ?? '', visitor.now);
    return this.#come(visitor, { to: values.get('til'), unsaved: values.get('ikke-gemt'), outcome });
  }

  /** To the provider; with `knyt`, to link who one is there with the account that one is signed in to. */
  async #depart({ visitor, values, request }: Asking): Promise<Answer> {
    const { access } = this.#options;
    const to = ownAddress(values.get('til'));
    const link = values.has('knyt') ? await this.#signedIn(visitor, request) : undefined;
    if (values.has('knyt') && !(link && isFormToken(link, values.get('token') ?? '')))
      return forbiddenPage(visitor);
    const unsaved = values.get('ikke-gemt') ?? '';
    const departed = await access.depart({ to, unsaved, link: link?.account.id ?? null }, visitor.now);
    if (!departed.ok) return signInPage(visitor, { to, ...asForm(unsaved), refusals: departed.refusals });
    const { url, token } = departed.value;
    return departurePage(visitor, url, this.#travels.set(token));
  }

  async #arrive(visitor: Visitor, request: FastifyRequest): Promise<Answer> {
    const { access, register } = this.#options;
    const signedIn = await this.#signedIn(visitor, request);
    const snapshot = await register.snapshot('full', asOf(visitor.today));
    const back = {
      token: tokenIn(request.headers.cookie, this.#travels),
      query: visitor.query,
      place: {
        organisationId: register.organisationId,
        unitId: (named: string) => (snapshot.unit.get(named) ?? unitAt(snapshot, named))?.id,
      },
      signedInAs: signedIn?.account.id ?? null,
    };
    const { errand, outcome } = await access.arrive(back, visitor.now);
    const answer = await this.#come(visitor, { ...errand, outcome });
    const { cookie = [] } = answer;
    return { ...answer, cookie: [cookie, this.#travels.gone].flat() };
  }

  /** What whoever has tried to sign in sees: what they wanted, with what they had not saved; or why not. */
  async #come(
    visitor: Visitor,
    tried: {
      readonly to: string | null;
      readonly unsaved: string | null;
      readonly outcome: Outcome<string>;
      readonly email?: string;
    },
  ): Promise<Answer> {
    const { outcome, email = '' } = tried;
    const to = ownAddress(tried.to);
    const { unsaved } = asForm(tried.unsaved ?? '');
    if (!outcome.ok) return signInPage(visitor, { to, email, refusals: outcome.refusals, unsaved });
    const cookie = this.#cookie.set(outcome.value);
    const signedIn = unsaved && (await this.#options.access.signedIn(outcome.value, visitor.now));
    if (!unsaved || !signedIn) return goTo(to, cookie);
    const editor = await this.#options.letIn(visitor, signedIn);
    return { ...(await resume(editor, to.split('/').slice(2), unsaved)), cookie };
  }

  async #signedIn(visitor: Visitor, request: FastifyRequest): Promise<SignedIn | undefined> {
    const token = tokenIn(request.headers.cookie, this.#cookie);
    return token === '' ? undefined : this.#options.access.signedIn(token, visitor.now);
  }
}

function asForm(unsaved: string): { readonly unsaved: URLSearchParams | undefined } {
  return { unsaved: unsaved === '' ? undefined : new URLSearchParams(unsaved) };
}
