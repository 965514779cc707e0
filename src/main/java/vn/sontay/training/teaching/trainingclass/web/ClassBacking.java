package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;
import vn.sontay.training.teaching.trainingclass.SessionMoveRow;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.SessionRow;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;

/** The page of one class: facts, timetable, people. */
@Named
@RequestScoped
public class ClassBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    SessionQueries sessionQueries;

    @Inject
    Seen seen;

    private ClassFacts facts;
    private List<SessionRow> sessions = List.of();
    private Map<Long, List<SessionMoveRow>> moves = Map.of();
    private List<EnrolmentRow> people = List.of();
    private List<EnrolmentRow> withdrawn = List.of();

    @PostConstruct
    void read() {
        long id = parameters.id("id");
        facts = classes.facts(id);
        sessions = sessionQueries.sessions(id);
        moves = sessionQueries.moves(id).stream().collect(Collectors.groupingBy(SessionMoveRow::sessionId));
        Map<Boolean, List<EnrolmentRow>> byActive = seen.people(classes.enrolments(id)).stream()
                .collect(Collectors.partitioningBy(EnrolmentRow::active));
        people = byActive.getOrDefault(true, List.of());
        withdrawn = byActive.getOrDefault(false, List.of());
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        facts.classId();
    }

    public ClassFacts getFacts() {
        return facts;
    }

    /** @return the trainers' names in one line */
    public String getTrainers() {
        return String.join(", ", facts.trainerNames());
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    /** @return the moves of that session, the oldest first */
    public List<SessionMoveRow> moves(long sessionId) {
        return moves.getOrDefault(sessionId, List.of());
    }

    public List<EnrolmentRow> getPeople() {
        return people;
    }

    public List<EnrolmentRow> getWithdrawn() {
        return withdrawn;
    }
}
