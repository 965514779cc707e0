package vn.sontay.training.assessment.paperquiz;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;

/**
 * The scans of a print, or those of one person.
 *
 * @param code of the print
 * @param person whose scans these are; null for everybody's
 * @param people who are in the class
 * @param scans by person in the order of a class list, then as they were added; those of nobody come last
 */
public record ScanPage(ClassFacts facts, String quizCode, String title, String code, @Nullable EnrolmentRow person,
        List<EnrolmentRow> people, List<ScanRow> scans) {

    public ScanPage {
        people = List.copyOf(people);
        scans = List.copyOf(scans);
    }

    /** @return those that are evidence */
    public List<ScanRow> live() {
        return scans.stream().filter(ScanRow::live).toList();
    }

    public List<ScanRow> withdrawn() {
        return scans.stream().filter(scan -> !scan.live()).toList();
    }
}
