import { useState, type ClipboardEvent } from 'react';

/** What is pasted on to a table goes to its paste dialog. */
export function usePaste() {
  const [opened, setOpened] = useState(false);
  const [text, setText] = useState('');
  return {
    dialog: { opened, text, onText: setText, onClose: () => setOpened(false) },
    open: () => setOpened(true),
    /** For the element around the table; a field that is typed in keeps what is pasted into it. */
    onPaste: (event: ClipboardEvent) => {
      const into = event.target instanceof HTMLElement && event.target.closest('input, textarea');
      const pasted = event.clipboardData.getData('text/plain');
      if (into || opened || pasted.trim() === '') return;
      event.preventDefault();
      setText(pasted);
      setOpened(true);
    },
  };
}
