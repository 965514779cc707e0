package vn.sontay.training.shared.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative paper as a word file, in the same layout as {@link FormalText} and {@link Letterhead} print it. Sizes and places stand
 * in the styles of the template, so that whoever goes on writing in the file keeps them.
 */
public final class FormalDocx {

    private static final PaperWords WORDS = PaperWords.beside(FormalDocx.class);
    private static final int TWIPS = 20;
    private static final PageSetup PAGE = PageSetup.PORTRAIT;
    private static final int WIDTH = twips(PAGE.textWidth());
    private static final int HALF = WIDTH / 2;
    private static final float STATE_SIZE = 12;
    private static final float TITLE_SIZE = 14;
    /** Left and right of what stands in a cell, in twips; the style of the table has them. */
    private static final int CELL_MARGINS = 114;

    private final boolean demo;
    private final DocxPart body = new DocxPart("document");

    private FormalDocx(boolean demo) {
        this.demo = demo;
    }

    private static int twips(float points) {
        return Math.round(points * TWIPS);
    }

    /** Writes what stands in a paper, in its order. */
    public interface Writing {

        void write(FormalDocx paper);
    }

    /** @param title of the file, for programs @param demo whether it stands on made-up data and says so in red */
    public static byte[] write(String title, boolean demo, Instant made, Writing writing) {
        FormalDocx paper = new FormalDocx(demo);
        paper.body.element("body", () -> {
            writing.write(paper);
            paper.page();
        });
        return new DocxFile(title, made).part("word/header-first.xml", paper.header(false))
                .part("word/header.xml", paper.header(true)).part("word/document.xml", paper.body.end()).finish();
    }

    private void page() {
        body.paragraph("Recipient", "");
        body.element("sectPr", () -> {
            body.empty("headerReference", "type", "first", "r:id", "rId3");
            body.empty("headerReference", "type", "default", "r:id", "rId4");
            body.empty("pgSz", "w", text(PAGE.width()), "h", text(PAGE.height()));
            body.empty("pgMar", "top", text(PAGE.top()), "right", text(PAGE.right()), "bottom", text(PAGE.bottom()),
                    "left", text(PAGE.left()), "header", text(PAGE.top() / 2), "footer", text(PAGE.bottom() / 2),
                    "gutter", "0");
            body.empty("titlePg");
        });
    }

    private static String text(float points) {
        return String.valueOf(twips(points));
    }

    /** @param numbered whether the page's number stands in it; not on the first */
    private String header(boolean numbered) {
        DocxPart part = new DocxPart("hdr");
        if (numbered) {
            part.paragraph("PageNumber", () -> {
            }, () -> part.field("PAGE"));
        }
        if (demo || !numbered) {
            part.paragraph("Demo", demo ? WORDS.text("demo") : "");
        }
        return part.end();
    }

    /** The head, see {@link Letterhead}. */
    public FormalDocx letterhead(IssuerLines issuer, @Nullable String number, @Nullable String about,
            @Nullable String placeAndDate) {
        int state = twips(Math.max(PaperFont.BOLD.width(WORDS.text("state.name"), STATE_SIZE) + 8,
                PAGE.textWidth() * 0.5f));
        int left = WIDTH - state;
        String motto = WORDS.text("state.motto");
        String parent = issuer.parentLine();
        body.table("Plain", new int[]{left, state}, () -> {
            body.row(false, () -> {
                body.cell(left, () -> {
                    if (parent != null && !parent.isBlank()) {
                        body.paragraph("Parent", PaperWords.capitals(parent));
                    }
                    body.paragraph("Issuer", issuer.nameInCapitals());
                    rule(left - CELL_MARGINS, shareOf(issuer.nameInCapitals(), STATE_SIZE, left - CELL_MARGINS));
                });
                body.cell(state, () -> {
                    body.paragraph("StateName", WORDS.text("state.name"));
                    body.paragraph("Motto", motto);
                    rule(state - CELL_MARGINS, twips(PaperFont.BOLD.width(motto, STATE_SIZE + 1)));
                });
            });
            body.row(false, () -> {
                body.cell(left, () -> {
                    body.paragraph("Number", number == null ? "" : number);
                    if (about != null) {
                        body.paragraph("About", about);
                    }
                });
                body.cell(state, () -> body.paragraph("PlaceAndDate", placeAndDate == null ? "" : placeAndDate));
            });
        });
        return this;
    }

    /** In the middle of that width. @param length both in twips */
    private void rule(int width, int length) {
        String by = String.valueOf(Math.max(0, (width - length) / 2));
        body.paragraph("Rule", () -> body.empty("ind", "left", by, "right", by), () -> {
        });
    }

    /** @return how long the rule under these lines is, as {@link Rule#under} has it; in twips but the size */
    private static int shareOf(String text, float size, int width) {
        return twips(Rule.lengthUnder(widest(text, size, width / (float) TWIPS)));
    }

    /** Word processors fill each line before they begin the next. @return in points */
    private static float widest(String text, float size, float width) {
        float widest = 0;
        for (String paragraph : text.split("\n")) {
            String line = "";
            for (String word : paragraph.split(" ")) {
                String longer = line.isEmpty() ? word : line + " " + word;
                boolean fits = PaperFont.BOLD.width(longer, size) <= width;
                widest = fits ? Math.max(widest, PaperFont.BOLD.width(longer, size)) : widest;
                line = fits ? longer : word;
            }
        }
        return widest == 0 ? width : widest;
    }

    /** The kind of paper in capitals and what it is about. @param anew whether it begins a page */
    public FormalDocx title(String kind, String subject, boolean anew) {
        body.paragraph("Kind", () -> {
            if (anew) {
                body.empty("pageBreakBefore");
            }
        }, () -> body.run(kind, false));
        body.paragraph("Subject", subject);
        rule(WIDTH, shareOf(subject, TITLE_SIZE, WIDTH));
        return this;
    }

    public FormalDocx heading(String text) {
        body.paragraph("Heading", text);
        return this;
    }

    public FormalDocx ground(String text) {
        body.paragraph("Ground", text);
        return this;
    }

    /** To whom a letter goes. */
    FormalDocx addressed(List<String> to) {
        FormalText.addressedLines(to).forEach(line -> body.paragraph("Addressed", line));
        return this;
    }

    /** @param lead in bold before it; may be empty @param last whether it goes with the signature */
    public FormalDocx passage(String lead, String text, boolean last) {
        body.paragraph("Passage", () -> {
            if (last) {
                body.empty("keepNext");
            }
        }, () -> {
            if (!lead.isEmpty()) {
                body.run(lead + " ", true);
            }
            body.run(text, false);
        });
        return this;
    }

    /** Two people who sign by hand, side by side. */
    public FormalDocx byHand(String left, String right, String hint) {
        body.table("Plain", new int[]{HALF, HALF}, () -> body.row(false, () -> {
            for (String role : List.of(left, right)) {
                body.cell(HALF, () -> body.paragraph("Role", role).paragraph("Hint", hint));
            }
        }));
        return this;
    }

    /** Recipients beside the signature. */
    public FormalDocx end(List<String> recipients, IssuerLines issuer, SignatoryLines signatory) {
        body.paragraph("Recipient", () -> body.empty("keepNext"), () -> {
        });
        body.table("Plain", new int[]{HALF, HALF}, () -> body.row(false, () -> {
            body.cell(HALF, () -> {
                body.paragraph("Recipients", WORDS.text("recipients"));
                recipients.forEach(each -> body.paragraph("Recipient", WORDS.text("recipient", each)));
            });
            body.cell(HALF, () -> {
                signatory.authority(issuer).forEach(line -> body.paragraph("Authority", line));
                body.paragraph("Name", signatory.fullName());
            });
        }));
        return this;
    }

    /** A paragraph in italics in the middle, such as to which paper a list belongs. */
    public FormalDocx attached(String text) {
        body.paragraph("Attached", text);
        return this;
    }

    /** A table with a head that is repeated. @param columns with widths in points */
    public FormalDocx list(List<ListTable.Column> columns, List<List<String>> rows) {
        int[] widths = columns.stream().mapToInt(column -> twips(column.width())).toArray();
        body.table("Ruled", widths, () -> {
            body.row(true, () -> {
                for (int i = 0; i < widths.length; i++) {
                    String title = columns.get(i).heading();
                    body.cell(widths[i], () -> body.paragraph("ColumnHead", title));
                }
            });
            for (List<String> row : rows) {
                body.row(false, () -> {
                    for (int i = 0; i < widths.length; i++) {
                        String style = columns.get(i).align() == Align.CENTRE ? "CellMiddle" : "Cell";
                        String words = row.get(i);
                        body.cell(widths[i], () -> body.paragraph(style, words));
                    }
                });
            }
        });
        return this;
    }
}
