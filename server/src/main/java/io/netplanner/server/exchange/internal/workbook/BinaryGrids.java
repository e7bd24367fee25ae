package io.netplanner.server.exchange.internal.workbook;

import io.netplanner.server.exchange.ImportFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Sheets of an old .xls, held in memory whole. Formulas count as the value stored with them. */
final class BinaryGrids implements Grids {

    /** Held in memory it takes some thirty times as much. */
    private static final int MAX_BYTES = 8 * 1024 * 1024;

    private final ImportFile file;
    private final HSSFWorkbook workbook;
    private int cells;

    private BinaryGrids(ImportFile file, HSSFWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
    }

    static BinaryGrids open(ImportFile file) throws WorkbookRefusedException {
        if (file.content().length > MAX_BYTES) {
            throw new WorkbookRefusedException(
                    "WORKBOOK_TOO_LARGE",
                    file.name() + " is an .xls of more than " + MAX_BYTES / (1024 * 1024)
                            + " MB, the most that is read. Save it as .xlsx.");
        }
        try {
            return new BinaryGrids(file, new HSSFWorkbook(new ByteArrayInputStream(file.content())));
        } catch (IOException | RuntimeException e) {
            throw new WorkbookRefusedException(
                    "WORKBOOK_ENCRYPTED_OR_OLD",
                    file.name()
                            + " is encrypted, older than Excel 97 or damaged. Save it as .xlsx without a password.");
        }
    }

    @Override
    public List<String> sheetNames() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }

    @Override
    public Optional<Grid> find(String name) throws WorkbookRefusedException {
        for (Sheet sheet : workbook) {
            if (sheet.getSheetName().strip().equalsIgnoreCase(name)) {
                return Optional.of(read(sheet));
            }
        }
        return Optional.empty();
    }

    @Override
    public Grid first() throws WorkbookRefusedException {
        if (workbook.getNumberOfSheets() == 0) {
            throw Grids.empty(file);
        }
        return read(workbook.getSheetAt(0));
    }

    @Override
    public void close() throws WorkbookRefusedException {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new IllegalStateException("memory can be let go of", e);
        }
    }

    private Grid read(Sheet sheet) throws WorkbookRefusedException {
        List<GridRow> rows = new ArrayList<>();
        for (Row row : sheet) {
            GridRow read = read(sheet.getSheetName(), row);
            cells += read.cells().size();
            if (cells > MAX_CELLS) {
                throw Grids.tooManyCells(file);
            }
            if (!read.isBlank()) {
                rows.add(read);
            }
        }
        return new Grid(sheet.getSheetName(), rows);
    }

    private static GridRow read(String sheet, Row row) {
        int number = row.getRowNum() + 1;
        Map<Integer, GridCell> filled = new LinkedHashMap<>();
        for (Cell cell : row) {
            GridCell read = read(Grid.address(sheet, cell.getColumnIndex(), number), cell);
            if (!read.text().isBlank()) {
                filled.put(cell.getColumnIndex(), read);
            }
        }
        return new GridRow(number, filled);
    }

    private static GridCell read(String address, Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> new GridCell(address, Double.toString(cell.getNumericCellValue()), GridCell.Kind.NUMBER);
            case STRING -> new GridCell(address, cell.getRichStringCellValue().getString(), GridCell.Kind.TEXT);
            case BOOLEAN -> new GridCell(address, cell.getBooleanCellValue() ? "1" : "0", GridCell.Kind.TEXT);
            case ERROR ->
                new GridCell(
                        address, FormulaError.forInt(cell.getErrorCellValue()).getString(), GridCell.Kind.FAULT);
            default -> new GridCell(address, "", GridCell.Kind.TEXT);
        };
    }
}
