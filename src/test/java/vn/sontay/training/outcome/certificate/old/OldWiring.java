package vn.sontay.training.outcome.certificate.old;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.outcome.certificate.CertificateActs;
import vn.sontay.training.outcome.certificate.LockedCertificates;
import vn.sontay.training.outcome.certificate.RegisterAccess;
import vn.sontay.training.outcome.certificate.RegisterCounter;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.merge.HeldPeople;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.testing.RecordedEvents;

/** What concerns paper registers, as the container wires it. */
public record OldWiring(EntityManager entityManager, CurrentUser user, Clock clock, RegisterCounter counter,
        CertificateActs acts, LockedCertificates locked, RegisterAccess register, CurriculumCatalogue curriculum,
        RecordedEvents<Changed> events) {

    public PaperBookService books() {
        PaperBookService service = new PaperBookService();
        service.entityManager = entityManager;
        service.units = new UnitAccess(entityManager, user, clock);
        service.receipts = new CommandReceipts(entityManager, clock);
        service.counter = counter;
        service.curriculum = curriculum;
        service.currentUser = user;
        service.clock = clock;
        service.changes = events;
        return service;
    }

    public OldCertificateService service() {
        OldCertificateService service = new OldCertificateService();
        service.entityManager = entityManager;
        service.units = new UnitAccess(entityManager, user, clock);
        service.access = new ClassAccess(entityManager, user);
        service.receipts = new CommandReceipts(entityManager, clock);
        service.rules = new EntryRules(entityManager, counter, clock);
        service.acts = acts;
        service.mine = locked;
        service.people = new HeldPeople(entityManager);
        service.installation = new Installation(Map.of("PUBLIC_URL", "https://taphuan.example.vn"));
        service.currentUser = user;
        service.clock = clock;
        return service;
    }

    public OldCertificateQueries queries() {
        OldCertificateQueries queries = new OldCertificateQueries();
        queries.entityManager = entityManager;
        queries.units = new UnitAccess(entityManager, user, clock);
        queries.register = register;
        queries.curriculum = curriculum;
        return queries;
    }
}
