package vn.sontay.training.demo;

import static vn.sontay.training.demo.ClassMaker.known;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.feedback.Distribution;
import vn.sontay.training.teaching.feedback.FeedbackCatalogue;
import vn.sontay.training.teaching.feedback.FeedbackForm;
import vn.sontay.training.teaching.feedback.FeedbackService;
import vn.sontay.training.teaching.feedback.HandInSheet;
import vn.sontay.training.teaching.feedback.PaperFeedbackService;
import vn.sontay.training.teaching.feedback.RatedQuestion;
import vn.sontay.training.teaching.feedback.RecordPaperSheets;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;

/**
 * What people thought of the finished classes: of the first one enough sheets from phones and on paper to show, cb01 not among
 * them; of the small one too few to show anything.
 */
@Dependent
class DemoFeedback {

    /** By person, one digit a question. */
    private static final Map<String, String> FIRST = Map.of("cb02", "5444345", "cb03", "4543444", "cb05", "5552455",
            "cb06", "4444434", "cb08", "3432323", "cb11", "5554555", "cb13", "4453444");
    private static final Map<String, String> SAID = Map.of("cb03", "Buổi chiều hơi gấp, nên thêm thời gian thực hành.",
            "cb08", "Mạng ở hội trường yếu, nhiều lúc không vào được Cổng dịch vụ công.", "cb11",
            "Nên in thêm tài liệu hình vẽ để mang về.");
    private static final List<Distribution> ON_PAPER = List.of(Distribution.of(0, 0, 1, 2, 1),
            Distribution.of(0, 1, 0, 2, 1), Distribution.of(0, 0, 0, 2, 2), Distribution.of(1, 1, 1, 1, 0),
            Distribution.of(0, 0, 1, 3, 0), Distribution.of(0, 1, 1, 1, 1), Distribution.of(0, 0, 2, 2, 0));
    private static final int PAPER_SHEETS = 4;

    @Inject
    ClassMaker maker;

    @Inject
    Unguarded unguarded;

    @Inject
    CurrentUser currentUser;

    @Inject
    FeedbackCatalogue catalogue;

    void ofFirstClass(long classId, Map<String, Long> ids) {
        Map<Long, EnrolmentRow> enrolments = maker.enrolments(classId);
        new TreeMap<>(FIRST).forEach((name, levels) -> handIn(known(enrolments, known(ids, name)), levels,
                SAID.getOrDefault(name, "")));
        currentUser.is(DemoSeeder.administrator());
        onPaper(classId, PAPER_SHEETS, ON_PAPER, List.of("Giảng viên nhiệt tình.", "Nên mở lớp vào đầu năm."));
    }

    void ofExtraClass(long classId, Map<String, Long> ids) {
        handIn(known(maker.enrolments(classId), known(ids, "cb14")), "4444444", "");
        currentUser.is(DemoSeeder.administrator());
        onPaper(classId, 1, List.of(), List.of());
    }

    private void handIn(EnrolmentRow own, String levels, String comment) {
        currentUser.is(new Caller("demo", 0, own.personId(), own.fullName(), Set.of(Roles.TRAINEE)));
        Map<String, Integer> answers = new HashMap<>();
        FeedbackForm form = catalogue.current();
        for (RatedQuestion question : form.questions()) {
            answers.put(question.code(), levels.charAt(answers.size() % levels.length()) - '0');
        }
        unguarded.service(FeedbackService.class).handIn(new HandInSheet(own.enrolmentId(), answers, comment));
    }

    /** The questions beyond the given counts are all rated 4. */
    private void onPaper(long classId, int sheets, List<Distribution> given, List<String> comments) {
        Map<String, Distribution> counts = new HashMap<>();
        for (RatedQuestion question : catalogue.current().questions()) {
            counts.put(question.code(), counts.size() < given.size()
                    ? given.get(counts.size())
                    : Distribution.of(0, 0, 0, sheets, 0));
        }
        unguarded.service(PaperFeedbackService.class)
                .record(new RecordPaperSheets(maker.request(), classId, sheets, counts, comments));
    }
}
