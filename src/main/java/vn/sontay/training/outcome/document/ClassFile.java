package vn.sontay.training.outcome.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.sontay.training.outcome.document.act.DocumentState;
import vn.sontay.training.outcome.document.paper.IndexPdf;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Vietnamese;

/**
 * Hồ sơ lớp: a class's documents in their order, as lines of its index and as files (DOC-12). A cancelled draft is no part of it. Pure.
 *
 * @param entries in their order
 * @param pages of all files whose pages can be counted
 */
public record ClassFile(List<Entry> entries, int pages) {

    private static final int LONGEST_NAME = 60;

    /**
     * A document in it.
     *
     * @param pages their numbers in the whole file, such as 4–6; empty where they can't be counted
     */
    public record Entry(int ordinal, DocumentRow document, String pages) {

        /** @return how its file is called, such as 03-12-qd-ubnd-quyet-dinh-ve-viec-cap.pdf. Only where there is one. */
        public String fileName() {
            FileRow file = Objects.requireNonNull(document.file());
            String words = Vietnamese.withoutMarks(Objects.toString(document.number(), "") + " " + document.subject())
                    .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            String cut = words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) : words;
            return String.format(Locale.ROOT, "%02d-%s%s.%s", ordinal, cut, file.drafted() ? "-du-thao" : "",
                    file.kind().ending());
        }

        /** @return it as a line of the index */
        public IndexPdf.Line line() {
            return new IndexPdf.Line(Objects.toString(document.number(), ""), Dates.day(document.issuedOn()),
                    document.subject(), document.author(), pages, notes());
        }

        private List<String> notes() {
            List<String> notes = new ArrayList<>();
            switch (document.state()) {
                case DRAFT, SUBMITTED -> notes.add("unissued");
                case WITHDRAWN -> notes.add("withdrawn");
                case REPLACED -> notes.add("replaced");
                default -> {
                }
            }
            if (document.file() == null || document.file().drafted() && !document.state().isOpen()) {
                notes.add("nofile");
            } else if (document.toSee()) {
                notes.add("differs");
            }
            return notes;
        }
    }

    /** @param documents of the class in the order of its file */
    public static ClassFile of(List<DocumentRow> documents) {
        List<Entry> entries = new ArrayList<>();
        int page = 0;
        for (DocumentRow each : documents) {
            if (each.state() != DocumentState.CANCELLED) {
                Integer pages = each.file() == null ? null : each.file().pages();
                entries.add(new Entry(entries.size() + 1, each, pages == null ? "" : range(page + 1, page + pages)));
                page += pages == null ? 0 : pages;
            }
        }
        return new ClassFile(List.copyOf(entries), page);
    }

    private static String range(int first, int last) {
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
