package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.server.exchange.ImportFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Sheets of a guarded .xlsx, streamed. Formulas count as the value stored with them. */
final class ArchivedGrids implements Grids {

    private final ImportFile file;
    private final ReadableWorkbook workbook;
    private int cells;

    private ArchivedGrids(ImportFile file, ReadableWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    static ArchivedGrids open(ImportFile file) throws WorkbookRefusedException {
        ArchiveGuard.check(file);
        try {
            byte[] workbook = StrictWorkbook.relaxed(file.content());
            return new ArchivedGrids(file, new ReadableWorkbook(new ByteArrayInputStream(workbook)));
        } catch (IOException | RuntimeException e) {
            throw damaged(file, e);
        }
    }

    @Override
    public List<String> sheetNames() {
        return workbook.getSheets().map(Sheet::getName).toList();
    }

    @Override
    public Optional<Grid> find(String name) throws WorkbookRefusedException {
        Optional<Sheet> sheet = workbook.getSheets()
                .filter(candidate -> candidate.getName().strip().equalsIgnoreCase(name))
                .findFirst();
        return sheet.isEmpty() ? Optional.empty() : Optional.of(read(sheet.get()));
    }

    @Override
    public Grid first() throws WorkbookRefusedException {
        Optional<Sheet> sheet = workbook.getSheets().findFirst();
        if (sheet.isEmpty()) {
            throw Grids.empty(file);
        }
        return read(sheet.get());
    }

    @Override
    public void close() throws WorkbookRefusedException {
        try {
            workbook.close();
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private Grid read(Sheet sheet) throws WorkbookRefusedException {
        List<GridRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                GridRow read = read(sheet.getName(), row);
                cells += read.cells().size();
                if (cells > MAX_CELLS) {
                    throw Grids.tooManyCells(file);
                }
                if (!read.isBlank()) {
                    rows.add(read);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw damaged(file, e);
        }
        return new Grid(sheet.getName(), rows);
    }

    private static GridRow read(String sheet, Row row) {
        Map<Integer, GridCell> filled = new LinkedHashMap<>();
        for (Cell cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY) {
                continue;
            }
            String address = Grid.address(sheet, cell.getColumnIndex(), row.getRowNum());
            GridCell read = read(address, cell);
            if (!read.text().isBlank() || read.kind() == GridCell.Kind.FAULT) {
                filled.put(cell.getColumnIndex(), read);
            }
        }
        return new GridRow(row.getRowNum(), filled);
    }

    private static GridCell read(String address, Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case NUMBER -> new GridCell(address, raw, GridCell.Kind.NUMBER);
            case STRING -> new GridCell(address, String.valueOf(cell.getValue()), GridCell.Kind.TEXT);
            case ERROR -> new GridCell(address, raw, GridCell.Kind.FAULT);
            case FORMULA -> stored(address, raw);
            // Stored as 1 and 0, which are no numbers here.
            case BOOLEAN -> new GridCell(address, raw.equals("1") ? "TRUE" : "FALSE", GridCell.Kind.TEXT);
            case EMPTY -> new GridCell(address, raw, GridCell.Kind.TEXT);
        };
    }

    private static GridCell stored(String address, String raw) {
        if (raw.isBlank() || raw.startsWith("#")) {
            String text = raw.isBlank() ? "a formula without a stored value" : raw;
            return new GridCell(address, text, GridCell.Kind.FAULT);
        }
        GridCell number = new GridCell(address, raw, GridCell.Kind.NUMBER);
        return number.findNumber().isPresent() ? number : new GridCell(address, raw, GridCell.Kind.TEXT);
    }

    private static WorkbookRefusedException damaged(ImportFile file, Exception cause) {
        String reason = cause instanceof ExcelReaderException && cause.getCause() != null
                ? cause.getCause().getMessage()
                : cause.getMessage();
        return new WorkbookRefusedException(
                "WORKBOOK_UNREADABLE",
                file.name() + " is damaged or not a workbook (" + reason
                        + "). Save it again as .xlsx, of the usual kind where there is a strict one.");
    }
}
