import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import classes from './CursorCanvas.module.css';

/** The part of the drawing in sight, in pixels. */
export interface Sight {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Steps down and to the right. */
export type Step = [number, number];

const STEPS: Record<string, Step> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface Props<Cell> {
  label: string;
  /** How large the whole drawing is; without a width as wide as there is room. */
  extent: { width?: number; height: number };
  cursor: Cell | undefined;
  setCursor: (next: Cell | undefined) => void;
  cellAt: (x: number, y: number, sight: Sight) => Cell | undefined;
  stepped: (step: Step) => Cell;
  /** Where to scroll to, so that the cell is seen. */
  sightOf: (cell: Cell, sight: Sight) => { left?: number; top?: number };
  draw: (context: CanvasRenderingContext2D, sight: Sight) => void;
  onChoose: (cell: Cell | undefined) => void;
  readout: string;
}

/** A drawing of cells that may be larger than the page. Pointer or arrow keys move a cursor; a click or Enter chooses. */
export function CursorCanvas<Cell>(props: Props<Cell>) {
  const { cursor, setCursor, extent, draw, onChoose } = props;
  const { ref: sizeRef, width, height } = useElementSize<HTMLDivElement>();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frameRef = useMergedRef(sizeRef, frame);
  const [scrolled, setScrolled] = useState({ left: 0, top: 0 });
  /** Where the pointer rests, so that the cursor stays below it while the drawing scrolls; absent while the keys lead. */
  const pointer = useRef<{ x: number; y: number }>(undefined);
  const sight = { ...scrolled, width, height };

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || width === 0) return;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    draw(context, { ...scrolled, width, height });
  }, [draw, scrolled, width, height]);

  const at = ({ nativeEvent }: MouseEvent) => props.cellAt(nativeEvent.offsetX, nativeEvent.offsetY, sight);
  const point = (event: MouseEvent) => {
    pointer.current = { x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY };
    setCursor(at(event));
  };
  const leave = () => {
    pointer.current = undefined;
    setCursor(undefined);
  };
  const scroll = ({ scrollLeft: left, scrollTop: top }: HTMLDivElement) => {
    setScrolled({ left, top });
    if (pointer.current) setCursor(props.cellAt(pointer.current.x, pointer.current.y, { left, top, width, height }));
  };
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onChoose(cursor);
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    pointer.current = undefined;
    const next = props.stepped(step);
    setCursor(next);
    frame.current?.scrollTo(props.sightOf(next, sight));
  };
  return (
    <>
      <div
        ref={frameRef}
        className={classes.frame}
        tabIndex={0}
        role="application"
        aria-label={props.label}
        onScroll={({ currentTarget }) => scroll(currentTarget)}
        onKeyDown={walk}
      >
        <canvas
          ref={canvas}
          className={classes.canvas}
          width={width * devicePixelRatio}
          height={height * devicePixelRatio}
          style={{ width, height }}
          onMouseMove={point}
          onMouseLeave={leave}
          onClick={(event) => onChoose(at(event))}
        />
        <div className={classes.extent} style={{ width: extent.width ?? 1, height: extent.height }} />
      </div>
      <p className={classes.readout} aria-live="polite">
        {props.readout}
      </p>
    </>
  );
}
