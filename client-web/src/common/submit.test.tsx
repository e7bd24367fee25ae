import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { startTransition, useState, type SyntheticEvent } from 'react';
import { expect, it } from 'vitest';

/** Submits in the same event in which a transition begins, as a page does that navigates while it sends. */
function FormInTransition() {
  const [sent, setSent] = useState(false);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    startTransition(() => setSent(true));
  };
  return (
    <form onSubmit={submit}>
      <input name="place" defaultValue="Aldmere" aria-label="Place" />
      <button type="submit">Send</button>
      {sent && <p>Sent</p>}
    </form>
  );
}

it('submits a form while a transition is under way', async () => {
  render(<FormInTransition />);

  await userEvent.click(screen.getByRole('button', { name: 'Send' }));

  expect(await screen.findByText('Sent')).toBeDefined();
});

it('reads a form of the page into data that can be sent', async () => {
  render(<FormInTransition />);

  const form = new FormData(screen.getByLabelText<HTMLInputElement>('Place').form ?? undefined);
  const sent = new Request('http://localhost/', { method: 'POST', body: form });

  expect((await sent.formData()).get('place')).toBe('Aldmere');
});
