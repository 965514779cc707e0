package vn.sontay.training.teaching.trainingclass.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.LateJoining;
import vn.sontay.training.learning.curriculum.RuleEdition;
import vn.sontay.training.web.Texts;

/** What pages say about people who join a class after it began. */
@Named
@RequestScoped
public class LateJoiners {

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    Texts texts;

    /** @return what counts for them in a class of that course that begins on that day (CUR-14) */
    public String rule(String courseCode, LocalDate classStart) {
        LateJoining late = curriculum.rule(courseCode, classStart).flatMap(RuleEdition::late).orElse(null);
        if (late == null) {
            return texts.get("trainingclass.lateAllCount");
        }
        return late.least() == 0
                ? texts.get("trainingclass.lateSinceCount")
                : texts.of("trainingclass.lateSinceCountLeast", late.display());
    }
}
