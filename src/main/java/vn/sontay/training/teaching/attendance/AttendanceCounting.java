package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.AlsoAttended;
import vn.sontay.training.learning.curriculum.CompletionRule;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.RuleEdition;

/** Which marks count as attended: what the course's rule says that was in force on the class's first day (ATT-7, CUR-11). */
@ApplicationScoped
public class AttendanceCounting {

    @Inject
    CurriculumCatalogue curriculum;

    protected AttendanceCounting() {
    }

    /** For tests and other features' queries outside the container. */
    public AttendanceCounting(CurriculumCatalogue curriculum) {
        this.curriculum = curriculum;
    }

    /** @return whether sessions before somebody joined count in a class of that course that begins on that day (CUR-14); no statement */
    boolean countsBeforeJoining(String courseCode, LocalDate classStart) {
        return curriculum.rule(courseCode, classStart).flatMap(RuleEdition::late).isEmpty();
    }

    /** @return the statuses that count in a class of that course that begins on that day, never empty; no statement */
    public Set<MarkStatus> counted(String courseCode, LocalDate classStart) {
        return counted(courseCode, classStart, null);
    }

    /** @param by the same by the rules that had been loaded by that moment; null for now */
    Set<MarkStatus> counted(String courseCode, LocalDate classStart, @Nullable Instant by) {
        Set<AlsoAttended> also = curriculum.rule(courseCode, classStart, by).map(RuleEdition::attended)
                .orElse(CompletionRule.USUALLY_ATTENDED);
        EnumSet<MarkStatus> counted = EnumSet.of(MarkStatus.PRESENT);
        if (also.contains(AlsoAttended.LATE)) {
            counted.add(MarkStatus.LATE);
        }
        if (also.contains(AlsoAttended.EXCUSED)) {
            counted.add(MarkStatus.EXCUSED);
        }
        return counted;
    }
}
