package vn.sontay.training;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import jakarta.ejb.Stateless;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.testing.ProjectClasses;

/** Every service by which staff enter or change what somebody has reached keeps the caller's own results from them (CLS-10). */
class OwnResultsTest {

    private static final String ROOT = "vn.sontay.training";

    /** What staff do to what one person has reached. */
    private static final Set<String> JUDGING = Set.of("AttendanceService", "KeptMarkService", "CatchUpService",
            "CorrectionService",
            "ChecklistService",
            "PracticeService", "PaperQuizService", "QuizTimeService", "HandOverService", "KeyCorrectionService",
            "PaperEntryService", "ScanService", "CertificateReviewService", "CertificateActService",
            "ReissueService", "WalkInDecisionService", "ReopeningService", "SubstitutionService",
            "OldCertificateService", "JoiningService", "ExcusePaperService",
            "SignedPaperService");

    /** What staff do in a class that is nobody's result, and why. */
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("PaperPrintService", "a print is the same for all"),
            Map.entry("SignedSheetService", "a sheet and its signatures are the whole class's"),
            Map.entry("WalkInService", "who isn't in the class has reached nothing"),
            Map.entry("PaperFeedbackService", "sheets of feedback name nobody"),
            Map.entry("NewCodeService", "a code to sign in is no result"),
            Map.entry("PaperDiaryService", "everybody writes their own diary; the sign-off is what counts"),
            Map.entry("SessionService", "when a session is held is nobody's result"),
            Map.entry("SessionStaffService", "who teaches a session and where is nobody's result"),
            Map.entry("RecordingService", "a voice beside a lesson is no result"),
            Map.entry("ProposalService", "who is offered a place has reached nothing in the class yet"));

    private static final JavaClasses CLASSES = ProjectClasses.all();

    @Test
    void cls_10_every_service_that_judges_asks_whose_result_it_is() {
        assertEquals(new TreeSet<>(JUDGING), services(Set.of("requireOthers")::contains));
    }

    @Test
    void cls_10_no_service_for_a_classs_staff_is_forgotten() {
        Set<String> known = new TreeSet<>(JUDGING);
        known.addAll(OTHER.keySet());
        Set<String> staff = services(Set.of("requireStaff", "requireStaffOfEnrolment")::contains);
        staff.removeAll(known);
        assertEquals(Set.of(), staff, "either it judges, or say why not");
    }

    /** @return the services of which some method reaches such a method of {@link ClassAccess} */
    private static Set<String> services(Predicate<String> called) {
        return CLASSES.stream().filter(type -> type.isAnnotatedWith(Stateless.class))
                .filter(type -> type.getSimpleName().endsWith("Service")).filter(type -> reaches(type, called))
                .map(JavaClass::getSimpleName).collect(toCollection(TreeSet::new));
    }

    private static boolean reaches(JavaClass service, Predicate<String> called) {
        Deque<JavaCodeUnit> open = new ArrayDeque<>(service.getCodeUnits());
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            JavaCodeUnit next = open.pop();
            if (next.getOwner().isEquivalentTo(ClassAccess.class) && called.test(next.getName())) {
                return true;
            }
            if (seen.add(next.getFullName()) && next.getOwner().getPackageName().startsWith(ROOT)) {
                next.getCallsFromSelf().forEach(call -> call.getTarget().resolveMember().ifPresent(open::push));
            }
        }
        return false;
    }
}
