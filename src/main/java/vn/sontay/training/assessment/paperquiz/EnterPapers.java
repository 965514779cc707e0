package vn.sontay.training.assessment.paperquiz;

import java.util.List;

/**
 * The command to enter what people answered on a print.
 *
 * @param requestId made by the form
 * @param code of the print
 * @param takenOn the day of the quiz as it was typed
 * @param papers one a person; those with nothing typed are passed over
 */
public record EnterPapers(String requestId, String code, String takenOn, List<TypedPaper> papers) {

    public EnterPapers {
        papers = List.copyOf(papers);
    }

    /**
     * What was typed for one person.
     *
     * @param variant its number as it was chosen, or something else
     * @param line as {@link AnswerLine} reads it
     */
    public record TypedPaper(long enrolmentId, String variant, String line) {

        boolean isEmpty() {
            return line.isBlank();
        }

        /** @return the name of the row, for messages */
        String row() {
            return "row-" + enrolmentId;
        }
    }
}
