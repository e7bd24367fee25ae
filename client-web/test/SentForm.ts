import { File } from 'node:buffer';

const PageForm = window.FormData;
const emptyForm = await new Response(new URLSearchParams()).formData();
const NodeForm = emptyForm.constructor as typeof FormData;

/**
 * The form data of a browser: Node's `fetch` sends it, and a form on the page can be read into it.
 *
 * jsdom's own cannot be sent, and Node's own refuses a form of the page. React reads the form whenever a submit meets
 * a transition under way, so which of the two was needed depended on timing. A file of a file input comes without its
 * content, which nothing here reads.
 */
export class SentForm extends NodeForm {
  constructor(form?: HTMLFormElement, submitter?: HTMLElement | null) {
    super();
    if (!form) return;
    new PageForm(form, submitter).forEach((value, key) => {
      if (typeof value === 'string') this.append(key, value);
      else this.append(key, new File([], value.name) as Blob);
    });
  }
}
