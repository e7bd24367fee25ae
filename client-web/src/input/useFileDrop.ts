import { useState, type DragEvent } from 'react';

/** Takes a file that is dragged from the desktop on to a part of the page. */
export function useFileDrop(onDropped: () => void) {
  const [dropped, setDropped] = useState<File | null>(null);
  const [over, setOver] = useState(false);
  const target = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      const [file] = event.dataTransfer.files;
      if (!file) return;
      event.preventDefault();
      setOver(false);
      setDropped(file);
      onDropped();
    },
  };
  return { dropped, over, target, forget: () => setDropped(null) };
}
