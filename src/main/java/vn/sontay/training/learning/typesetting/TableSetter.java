package vn.sontay.training.learning.typesetting;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.learning.curriculum.LessonDocument.Run;
import vn.sontay.training.shared.paper.Below;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Span;
import vn.sontay.training.shared.paper.Strip;
import vn.sontay.training.shared.paper.TaggedPart;
import vn.sontay.training.shared.paper.Tags;

/** Sets a table: columns as wide as their words ask, rows whole, the header again on each page (SET-1). */
public final class TableSetter {

    private static final float SIZE = 11.5f;
    private static final float LEADING = 1.3f;
    private static final float SMALLEST = 3;
    private static final float SHRINK = 0.85f;
    private static final float PADDING = 4;
    private static final float LINE = 0.6f;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final LessonDocument.Table table;
    private final List<Float> columns;
    private final TaggedPart part = new TaggedPart(Tags.TABLE);

    /** A table whose columns are as wide as its words ask. */
    public TableSetter(LessonDocument.Table table, float width) {
        this.table = table;
        this.columns = columns(table, width, new TextSetter(SIZE, LEADING));
    }

    /** @param columns their widths */
    public TableSetter(LessonDocument.Table table, List<Float> columns) {
        this.table = table;
        this.columns = List.copyOf(columns);
    }

    public List<Strip> strips() {
        float most = Look.PAGE.textHeight() / 2;
        Block header = row(table.header(), true, most);
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(header).below(Look.PART_GAP).kept());
        int rows = table.rows().size();
        for (int i = 0; i < rows; i++) {
            Strip strip = Strip.of(row(table.rows().get(i), false, Look.PAGE.textHeight() - header.height() - most / 4))
                    .under(header);
            // neither the first nor the last row stands alone on a page
            strips.add(i == rows - 2 || i == 0 && rows > 1 ? strip.kept() : strip);
        }
        return strips;
    }

    /** Each column has room for its longest word where there is room at all; the rest goes where most is written. */
    private static List<Float> columns(LessonDocument.Table table, float width, TextSetter text) {
        int count = table.header().size();
        float[] least = new float[count];
        float[] natural = new float[count];
        measure(table.header(), true, text, least, natural);
        table.rows().forEach(row -> measure(row, false, text, least, natural));
        float leastSum = 0;
        float wishSum = 0;
        for (int i = 0; i < count; i++) {
            least[i] = Math.min(least[i], width / 2);
            natural[i] = Math.max(least[i], Math.min(natural[i], width * 1.5f));
            leastSum += least[i];
            wishSum += natural[i] - least[i];
        }
        List<Float> widths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            float share = wishSum == 0 ? 1f / count : (natural[i] - least[i]) / wishSum;
            widths.add(leastSum > width ? least[i] * width / leastSum : least[i] + (width - leastSum) * share);
        }
        return widths;
    }

    private static void measure(List<List<Run>> cells, boolean bold, TextSetter text, float[] least,
            float[] natural) {
        for (int i = 0; i < Math.min(cells.size(), least.length); i++) {
            float whole = 0;
            for (Span span : text.spans(cells.get(i), bold)) {
                for (String word : SPACES.split(span.text())) {
                    least[i] = Math.max(least[i], span.font().width(word, span.size()) + 2 * PADDING + 1);
                }
                whole += span.font().width(span.text().replace('\n', ' '), span.size());
            }
            natural[i] = Math.max(natural[i], whole + 2 * PADDING + 1);
        }
    }

    private Block row(List<List<Run>> cells, boolean header, float most) {
        float size = SIZE;
        Row row = row(cells, header, new TextSetter(size, LEADING));
        while (row.height() > most && size > SMALLEST) {
            size *= SHRINK;
            row = row(cells, header, new TextSetter(size, LEADING));
        }
        return row;
    }

    private Row row(List<List<Run>> cells, boolean header, TextSetter text) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            List<Run> cell = i < cells.size() ? cells.get(i) : List.of();
            blocks.add(new Below(text.lines(text.spans(cell, header), columns.get(i) - 2 * PADDING)));
        }
        return new Row(part, columns, blocks, header);
    }

    private record Row(TaggedPart table, List<Float> columns, List<Block> cells, boolean header) implements Block {

        @Override
        public float height() {
            return 2 * PADDING + (float) cells.stream().mapToDouble(Block::height).max().orElse(0);
        }

        @Override
        public void draw(PdfContentByte canvas, float left, float top) {
            if (header && table.isBegun()) {
                // on a page where the table only goes on
                Tags.decoration(canvas, () -> drawCells(canvas, left, top));
            } else {
                table.draw(canvas, () -> Tags.within(canvas, Tags.ROW, () -> drawCells(canvas, left, top)));
            }
        }

        private void drawCells(PdfContentByte canvas, float left, float top) {
            float x = left;
            for (int i = 0; i < cells.size(); i++) {
                Block cell = cells.get(i);
                float width = columns.get(i);
                float at = x;
                Tags.decoration(canvas, () -> drawFrame(canvas, at, top, width));
                Tags.within(canvas, header ? Tags.COLUMN_HEAD : Tags.CELL,
                        () -> cell.draw(canvas, at + PADDING, top - PADDING));
                x += width;
            }
        }

        private void drawFrame(PdfContentByte canvas, float left, float top, float width) {
            canvas.saveState();
            canvas.setColorStroke(Look.LINE);
            canvas.setLineWidth(LINE);
            canvas.setColorFill(header ? Look.PALE_GREEN : Color.WHITE);
            canvas.rectangle(left, top - height(), width, height());
            canvas.fillStroke();
            canvas.restoreState();
        }
    }
}
