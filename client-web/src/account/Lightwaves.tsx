const NODES = [
  [90, 520],
  [260, 380],
  [210, 680],
  [430, 600],
  [470, 250],
  [760, 150],
  [1010, 300],
  [1180, 180],
  [1120, 520],
  [1350, 400],
  [1290, 680],
  [900, 720],
  [640, 740],
] as const;

const LINKS = [
  [0, 1],
  [0, 2],
  [1, 3],
  [2, 3],
  [1, 4],
  [4, 5],
  [5, 6],
  [6, 7],
  [6, 8],
  [7, 9],
  [8, 9],
  [8, 10],
  [10, 11],
  [11, 12],
  [3, 12],
  [9, 10],
] as const;

/** A network drawn behind the sign-in. Says nothing, looks like what we do. */
export function Lightwaves({ className }: { className: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 1440 860" preserveAspectRatio="xMidYMid slice" aria-hidden>
      {LINKS.map(([from, to]) => (
        <line
          key={`${from}-${to}`}
          x1={NODES[from][0]}
          y1={NODES[from][1]}
          x2={NODES[to][0]}
          y2={NODES[to][1]}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      ))}
      {NODES.map(([x, y]) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r="6" fill="var(--np-canvas)" stroke="currentColor" strokeWidth="2.5" />
      ))}
    </svg>
  );
}
