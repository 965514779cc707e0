package vn.sontay.training.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.assessment.question.QuestionQueries;
import vn.sontay.training.assessment.quiz.draw.ShortageQueries;
import vn.sontay.training.learning.card.CardNoteDesk;
import vn.sontay.training.learning.inquiry.ClassInquiryQueries;
import vn.sontay.training.outcome.certificate.CertificateQueries;
import vn.sontay.training.outcome.certificate.CertificateReviewQueries;
import vn.sontay.training.outcome.certificate.WaitingClass;
import vn.sontay.training.outcome.certificate.WaitingPapers;
import vn.sontay.training.people.roster.MoveRequestService;
import vn.sontay.training.people.security.AccountQueries;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.attendance.walkin.WalkInQueries;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.ClassRow;
import vn.sontay.training.teaching.trainingclass.PlaceQueries;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.TimetableRow;
import vn.sontay.training.teaching.trainingclass.WaitingRow;

/** What an administrator sees first: what needs a decision, then the classes. */
@Named
@RequestScoped
public class HomeAdministrator {

    private static final int CLASSES_SHOWN = 8;
    private static final int WAITING_SHOWN = 5;

    @Inject
    SessionQueries sessions;

    @Inject
    AccountQueries accounts;

    @Inject
    CertificateQueries certificates;

    @Inject
    CertificateReviewQueries reviewQueries;

    @Inject
    ClassQueries classQueries;

    @Inject
    QuestionQueries questions;

    @Inject
    ShortageQueries shortageQueries;

    @Inject
    CardNoteDesk cardNoteDesk;

    @Inject
    WalkInQueries walkInQueries;

    @Inject
    ClassInquiryQueries inquiryQueries;

    @Inject
    MoveRequestService moveRequestService;

    @Inject
    PlaceQueries places;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    private long withoutAccount;
    private WaitingPapers papers = new WaitingPapers(0, 0, null);
    private long walkIns;
    private long inquiries;
    private long moveRequests;
    private List<WaitingRow> offers = List.of();
    private long questionConflicts;
    private int shortTests;
    private long cardNotes;
    private Page<TimetableRow> notClosed = Page.none();
    private Page<WaitingClass> eligible = Page.none();
    private List<TimetableRow> today = List.of();
    private List<ClassRow> classes = List.of();

    /** Reads what waits, and the classes; what waits in the bank only for whoever may change it (SEC-15). */
    public void load() {
        withoutAccount = accounts.withoutAccount();
        if (currentUser.require().scope(Roles.ADMINISTRATOR).everything()) {
            questionConflicts = questions.conflicts();
            shortTests = shortageQueries.now().size();
            cardNotes = cardNoteDesk.waiting();
        }
        LocalDate day = LocalDate.now(clock);
        today = sessions.timetable(day, day);
        notClosed = sessions.notClosed(1, WAITING_SHOWN);
        eligible = certificates.waiting(1, WAITING_SHOWN);
        walkIns = walkInQueries.undecided();
        inquiries = inquiryQueries.waiting();
        moveRequests = moveRequestService.count();
        offers = places.offers(WAITING_SHOWN);
        papers = reviewQueries.waiting();
        classes = classQueries.newest(CLASSES_SHOWN + 1);
    }

    /** @return the sessions that run today */
    public List<TimetableRow> getToday() {
        return today;
    }

    /** @return how many people can't sign in because they have no account */
    public long getWithoutAccount() {
        return withoutAccount;
    }

    /** @return how many questions were edited in the browser and then in their file otherwise */
    public long getQuestionConflicts() {
        return questionConflicts;
    }

    /** @return for how many quizzes the bank hasn't enough questions */
    public int getShortTests() {
        return shortTests;
    }

    /** @return how many say that something on a card is wrong or old, and have no answer */
    public long getCardNotes() {
        return cardNotes;
    }

    /** @return the first sessions of earlier days whose roll call isn't closed */
    public Page<TimetableRow> getNotClosed() {
        return notClosed;
    }

    /** @return the first classes that are over and have eligible people without certificate, the oldest first */
    public Page<WaitingClass> getEligible() {
        return eligible;
    }

    /** @return which certificates wait for a decision or for their signature */
    public WaitingPapers getPapers() {
        return papers;
    }

    /** @return how many people came to a class without being in it and wait to be confirmed */
    public long getWalkIns() {
        return walkIns;
    }

    /** @return how many questions of trainees wait for an answer */
    public long getInquiries() {
        return inquiries;
    }

    /** @return how many of the caller's people other units have asked for */
    public long getMoveRequests() {
        return moveRequests;
    }

    /** @return who is the first to wait in classes in which a place is free, the longest waiting first */
    public List<WaitingRow> getOffers() {
        return offers;
    }

    /** @return the newest classes */
    public List<ClassRow> getClasses() {
        return classes.stream().limit(CLASSES_SHOWN).toList();
    }

    /** @return whether there are more classes than are shown */
    public boolean isMore() {
        return classes.size() > CLASSES_SHOWN;
    }

    /** @return whether something waits for the administrator */
    public boolean isWaiting() {
        return withoutAccount > 0 || inquiries > 0 || walkIns > 0 || moveRequests > 0 || !offers.isEmpty()
                || papers.reviews() > 0
                || papers.unsigned() > 0
                || questionConflicts > 0 || cardNotes > 0
                || shortTests > 0 || notClosed.total() > 0
                || eligible.total() > 0;
    }
}
