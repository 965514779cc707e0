package vn.sontay.training.assessment.paperquiz;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.Fields;
import vn.sontay.training.assessment.question.QuestionType;

/**
 * What has a row of its own on the answer sheet and a sign or word of its own in an answer line.
 *
 * @param label such as 7, or 7b for the second part of a scenario
 * @param ordinal the question's number in the print, from 1
 * @param part of a scenario, from 0; −1 for a question of its own
 * @param fields as they are printed, in the print's order of options
 */
record PaperItem(String label, int ordinal, int part, Fields fields) {

    /** @return the items of the questions in their order */
    static List<PaperItem> of(List<AskedQuestion> questions) {
        List<PaperItem> items = new ArrayList<>();
        for (AskedQuestion question : questions) {
            if (question.fields() instanceof Fields.Parts parts) {
                for (int i = 0; i < parts.parts().size(); i++) {
                    items.add(new PaperItem(question.ordinal() + letter(i), question.ordinal(), i,
                            parts.parts().get(i).fields()));
                }
            } else {
                items.add(new PaperItem(String.valueOf(question.ordinal()), question.ordinal(), -1,
                        question.fields()));
            }
        }
        return items;
    }

    /** @return the small letter of a part or an item, a for 0 */
    static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }

    /** @return the letter under which an option is printed, A for 0 */
    static String capital(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** @return whether one sign answers it, so that no space is needed around it */
    boolean oneSign() {
        return fields instanceof Fields.Options options && !options.multiple();
    }

    boolean trueFalse() {
        return fields instanceof Fields.Options options && options.type() == QuestionType.TRUE_FALSE;
    }
}
