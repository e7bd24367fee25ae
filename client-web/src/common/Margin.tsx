import classes from './Margin.module.css';

/** A margin in decibels; one below zero stands out, since that light does not arrive. */
export function Margin({ value }: { value: number }) {
  return (
    <span className={classes.margin} data-short={value < 0 || undefined}>
      {value.toFixed(2)}
    </span>
  );
}
