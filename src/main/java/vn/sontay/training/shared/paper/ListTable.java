package vn.sontay.training.shared.paper;

import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;

/** A ruled list whose header is repeated on every page; rows grow with their texts and are never split. */
public final class ListTable {

    private static final float PADDING = 3;
    private static final float LINE = 0.5f;
    private static final int ROWS_KEPT_WITH_THE_END = 2;

    private final List<Column> columns;
    private final float size;
    private final float smallestRow;

    /**
     * A column.
     *
     * @param heading in the header
     * @param width in points
     * @param align of its cells
     */
    public record Column(String heading, float width, Align align) {
    }

    /**
     * A table.
     *
     * @param columns from left to right
     * @param size of the type in points
     * @param smallestRow least height of a row in points
     */
    public ListTable(List<Column> columns, float size, float smallestRow) {
        this.columns = List.copyOf(columns);
        this.size = size;
        this.smallestRow = smallestRow;
    }

    /**
     * Draws the rows.
     *
     * @param rows one text a column
     * @param ending height of what follows; the last rows go with it to a new page, so that no signature stands alone
     */
    public void draw(PaperFlow flow, List<List<String>> rows, float ending) {
        Row header = header(flow.bodyHeight() / 2);
        List<Row> laid = rows.stream().map(cells -> row(cells, flow.bodyHeight() - header.height())).toList();
        int kept = Math.max(0, laid.size() - ROWS_KEPT_WITH_THE_END);
        float tail = ending + heightOf(laid.subList(kept, laid.size()));
        boolean tailFitsAPage = tail + header.height() <= flow.bodyHeight();
        if (!flow.hasRoom(header.height() + (laid.isEmpty() ? 0 : laid.getFirst().height()))) {
            flow.nextPage();
        }
        Tags.within(flow.canvas(), Tags.TABLE, () -> draw(flow, header, laid, kept, tailFitsAPage ? tail : 0));
    }

    /** @param tail height that the last rows need together with what follows, or 0 where they can't stay together */
    private static void draw(PaperFlow flow, Row header, List<Row> laid, int kept, float tail) {
        header.draw(flow, Tags.COLUMN_HEAD);
        for (int i = 0; i < laid.size(); i++) {
            boolean tailMoves = i == kept && i > 0 && !flow.hasRoom(tail);
            if (tailMoves || !flow.hasRoom(laid.get(i).height())) {
                flow.nextPage();
                Tags.decoration(flow.canvas(), () -> header.draw(flow, Tags.COLUMN_HEAD));
            }
            laid.get(i).draw(flow, Tags.CELL);
        }
    }

    private static float heightOf(List<Row> rows) {
        return (float) rows.stream().mapToDouble(Row::height).sum();
    }

    private Row header(float highest) {
        TextStyle style = TextStyle.of(PaperFont.BOLD, size).centred();
        return row(columns.stream().map(Column::heading).toList(), columns.stream().map(column -> style).toList(),
                highest);
    }

    private Row row(List<String> cells, float highest) {
        TextStyle style = TextStyle.of(PaperFont.REGULAR, size);
        List<TextStyle> styles = columns.stream()
                .map(column -> new TextStyle(style.font(), size, style.colour(), style.leading(), column.align()))
                .toList();
        return row(cells, styles, highest);
    }

    private Row row(List<String> cells, List<TextStyle> styles, float highest) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        List<TextBlock> blocks = new ArrayList<>();
        float height = smallestRow;
        for (int i = 0; i < columns.size(); i++) {
            TextBlock block = TextBlock.fit(cells.get(i), styles.get(i), columns.get(i).width() - 2 * PADDING,
                    highest - 2 * PADDING);
            blocks.add(block);
            height = Math.max(height, block.height() + 2 * PADDING);
        }
        return new Row(columns, blocks, height);
    }

    private record Row(List<Column> columns, List<TextBlock> cells, float height) {

        void draw(PaperFlow flow, PdfName role) {
            Tags.within(flow.canvas(), Tags.ROW, () -> drawCells(flow, role));
            flow.gap(height);
        }

        private void drawCells(PaperFlow flow, PdfName role) {
            PdfContentByte canvas = flow.canvas();
            float x = flow.left();
            float top = flow.top();
            Tags.decoration(canvas, () -> frames(canvas, flow.left(), top));
            for (int i = 0; i < cells.size(); i++) {
                TextBlock cell = cells.get(i);
                float left = x + PADDING;
                Tags.within(canvas, role, () -> cell.draw(canvas, left, top - (height - cell.height()) / 2));
                x += columns.get(i).width();
            }
        }

        private void frames(PdfContentByte canvas, float left, float top) {
            canvas.setColorStroke(Ink.BLACK);
            canvas.setLineWidth(LINE);
            float x = left;
            for (Column column : columns) {
                canvas.rectangle(x, top - height, column.width(), height);
                canvas.stroke();
                x += column.width();
            }
        }
    }
}
