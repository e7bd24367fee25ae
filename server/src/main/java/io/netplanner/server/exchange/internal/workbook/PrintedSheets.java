package io.netplanner.server.exchange.internal.workbook;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes sheets that can be printed as they are: A4, as wide as the page, with what they are of and page numbers. */
final class PrintedSheets {

    private static final int SMALL_PRINT = 9;

    private final Workbook workbook;
    private final String subject;

    PrintedSheets(Workbook workbook, String subject) {
        this.workbook = workbook;
        this.subject = subject;
    }

    /** With its first row at the head of every page. */
    Worksheet titled(String name) {
        Worksheet sheet = sheet(name);
        sheet.repeatRows(0);
        return sheet;
    }

    /** On pages that lie on their side. */
    Worksheet wide(String name) {
        Worksheet sheet = sheet(name);
        sheet.pageOrientation("landscape");
        return sheet;
    }

    private Worksheet sheet(String name) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        // An ampersand begins a code there.
        sheet.header(subject.replace("&", "&&") + ": " + name, Position.LEFT, SMALL_PRINT);
        sheet.footer("Page &P of &N", Position.RIGHT, SMALL_PRINT);
        return sheet;
    }
}
