package vn.sontay.training.outcome.classpaper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.outcome.classpaper.text.ClassMessage;
import vn.sontay.training.outcome.classpaper.text.ClassOnPapers;
import vn.sontay.training.outcome.classpaper.text.Terms;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.paper.WrittenOut;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.teaching.trainingclass.SessionRow;

/** Writes what is sent to the people of a class, for its staff. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class ClassMessageQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassQueries classes;

    @Inject
    SessionQueries sessions;

    @Inject
    Installation installation;

    /** @return what is sent, with its class; four statements */
    public MessageToClass message(long classId) {
        ClassFacts held = classes.facts(classId);
        List<SessionRow> coming = sessions.sessions(classId).stream().filter(each -> each.counted() && !each.begun())
                .toList();
        if (coming.isEmpty()) {
            return new MessageToClass(classId, held.title(), null);
        }
        Terms terms = PaperTermsService.found(entityManager, classId).map(PaperTerms::terms).orElse(Terms.NONE);
        return new MessageToClass(classId, held.title(), ClassMessage.of(WrittenOut.of(held.title()), held.place(),
                coming.stream().map(each -> new ClassOnPapers.Session(each.ordinal(), each.title(), each.heldOn(),
                        each.part(), each.own().beginsAt(), each.own().endsAt(), each.periods(), List.of())).toList(),
                terms, installation.address()));
    }
}
