/** Where readers report a mistake or ask a question: the forms of a repository, an e-mail address, or a number of WhatsApp. */

/** What readers can tell. */
export const REPORT_KINDS = ['mistake', 'question'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** The form of each kind in `.github/ISSUE_TEMPLATE/`; its field `page` takes the address of the page. */
const FORMS: Record<ReportKind, string> = { mistake: 'report-a-mistake.yml', question: 'ask-a-question.yml' };

/** The form of a repository, with the address of a page filled in. */
export function formAddress(repository: string, kind: ReportKind, page: string): string {
  const address = new URL(`${repository.replace(/\/$/, '')}/issues/new`);
  address.searchParams.set('template', FORMS[kind]);
  if (page) address.searchParams.set('page', page);
  return address.href;
}

/** An e-mail address, or a telephone number with its country, as CONTACT says it. */
export const isContact = (contact: string): boolean =>
  /^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(contact) || /^\+[1-9]\d{7,14}$/.test(contact);

/** A message that is ready to be sent: by e-mail, or by WhatsApp where the contact is a telephone number. */
export function messageAddress(contact: string, subject: string, text: string): string {
  if (contact.startsWith('+'))
    return `https://wa.me/${contact.slice(1)}?text=${encodeURIComponent(`${subject}\n\n${text}`)}`;
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
