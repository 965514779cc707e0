package vn.sontay.training.shared.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that an administrative paper says, part by part: the one source of its PDF and of its word file, which say the same words in the
 * same layout.
 *
 * @param file its name, for programs
 * @param head null on what is only an appendix to another paper
 * @param title of the paper; null on a letter (công văn), which has none
 * @param parts in their order; the last passage goes with the signature
 * @param ending null where nobody signs
 * @param appendices each on a page of its own
 * @param demo whether it stands on made-up data and says so in red
 */
public record FormalPaper(String file, @Nullable Head head, @Nullable Title title, List<Part> parts,
        @Nullable Ending ending, List<Appendix> appendices, boolean demo) {

    static final PageSetup PAGE = PageSetup.PORTRAIT;

    /**
     * @param number such as "Số:      /QĐ-UBND", or null where the paper has none
     * @param about what a letter is about, "V/v …", under its number; null on other papers
     * @param placeAndDay null where they stand in the text
     */
    public record Head(IssuerLines issuer, @Nullable String number, @Nullable String about,
            @Nullable String placeAndDay) {
    }

    /** @param kind tên loại in capitals @param subject trích yếu */
    public record Title(String kind, String subject) {
    }

    /** Something that stands in the text. */
    public sealed interface Part {

        /** A line in bold in the middle. */
        record Heading(String text) implements Part {
        }

        /** A numbered part of the text, in bold on a line of its own, such as "I. CÔNG TÁC CHỈ ĐẠO". */
        record Section(String text) implements Part {
        }

        /** To which paper an appendix belongs, in brackets, under its title. */
        record Attached(String text) implements Part {
        }

        /** One of the grounds, with its mark at the end. */
        record Ground(String text) implements Part {
        }

        /** A passage. @param lead in bold before it; may be empty */
        record Passage(String lead, String text) implements Part {
        }

        /** To whom a letter goes ("Kính gửi:"): one in the line itself, several in a line each. */
        record Addressed(List<String> to) implements Part {

            public Addressed {
                to = List.copyOf(to);
            }
        }

        /** A ruled list. @param columns with widths in points, together as wide as the text */
        record Table(List<ListTable.Column> columns, List<List<String>> rows) implements Part {

            public Table {
                columns = List.copyOf(columns);
                rows = List.copyOf(rows);
            }
        }
    }

    /**
     * @param byHand two who sign by hand above the signatory, or instead of one; or null
     * @param recipients one a line, without dash; none without a signatory
     * @param signatory null on a list that only those by hand sign
     */
    public record Ending(@Nullable ByHand byHand, List<String> recipients, @Nullable SignatoryLines signatory) {

        public Ending {
            recipients = List.copyOf(recipients);
        }

        /** @return of a paper that is signed by the signatory alone */
        public static Ending of(List<String> recipients, SignatoryLines signatory) {
            return new Ending(null, recipients, signatory);
        }
    }

    /** Two roles, side by side. @param hint in italics under each */
    public record ByHand(String left, String right, String hint) {
    }

    /** Pages that belong to the paper and have no number of their own. @param parts the first says to which paper */
    public record Appendix(Title title, List<Part> parts) {

        public Appendix {
            parts = List.copyOf(parts);
        }
    }

    /** @return an appendix as a file of its own */
    public static FormalPaper alone(String file, Appendix appendix, boolean demo) {
        return new FormalPaper(file, null, appendix.title(), appendix.parts(), null, List.of(), demo);
    }

    public FormalPaper {
        parts = List.copyOf(parts);
        appendices = List.copyOf(appendices);
    }
}
