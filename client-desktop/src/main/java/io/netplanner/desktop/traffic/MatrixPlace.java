package io.netplanner.desktop.traffic;

/** A cell of the matrix, row and column from 0. */
record MatrixPlace(int row, int column) {

    MatrixPlace moved(int down, int right, int nodes) {
        return new MatrixPlace(Math.clamp(row + down, 0, nodes - 1), Math.clamp(column + right, 0, nodes - 1));
    }
}
