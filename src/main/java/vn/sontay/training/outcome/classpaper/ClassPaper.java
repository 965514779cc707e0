package vn.sontay.training.outcome.classpaper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sontay.training.outcome.document.ClassDocuments;
import vn.sontay.training.outcome.document.DocumentKind;

/** A paper of a class, with where it is filed, what it is made from and when there is one. */
enum ClassPaper {

    OPENING(DocumentKind.OPENING, "", are -> true), CALL_UP(DocumentKind.CALL_UP, "callUp",
            are -> are.people() > are.volunteers()), NOMINATION(DocumentKind.CALL_UP, ClassDocuments.ASKING,
                    are -> true), TO_TRAINERS(DocumentKind.CALL_UP, "trainers", are -> true), TO_GUESTS(
                            DocumentKind.CALL_UP, "guests", PapersThereAre::guests), TO_VOLUNTEERS(DocumentKind.CALL_UP,
                                    "volunteers", are -> are.volunteers() > 0), PROGRAMME(DocumentKind.PROGRAMME, "",
                                            are -> are.sessions() > 0), ROLL_SUMMARY(DocumentKind.ROLL_SUMMARY, "",
                                                    are -> are.closed() > 0), ALLOWANCES(DocumentKind.ALLOWANCES, "",
                                                            are -> are.closed() > 0 && are.volunteers() > 0), HOURS(
                                                                    DocumentKind.TEACHING_HOURS, "",
                                                                    are -> are.closed() > 0);

    private final DocumentKind kind;
    private final String from;
    private final Predicate<PapersThereAre> there;

    ClassPaper(DocumentKind kind, String from, Predicate<PapersThereAre> there) {
        this.kind = kind;
        this.from = from;
        this.there = there;
    }

    DocumentKind kind() {
        return kind;
    }

    String from() {
        return from;
    }

    boolean isThere(PapersThereAre are) {
        return there.test(are);
    }

    /** @return the key of its subject */
    String subject() {
        return "filed." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<ClassPaper> of(DocumentKind kind, String from) {
        return Arrays.stream(values()).filter(each -> each.kind == kind && each.from.equals(from)).findFirst();
    }
}
