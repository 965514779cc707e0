package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.old.EnterOld;
import vn.sontay.training.outcome.certificate.old.OldCertificateQueries;
import vn.sontay.training.outcome.certificate.old.OldCertificateService;
import vn.sontay.training.outcome.certificate.old.PaperBookRow;
import vn.sontay.training.people.organisation.PeopleQueries;
import vn.sontay.training.people.organisation.PersonFacts;
import vn.sontay.training.shared.scan.ScanBytes;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.SentPart;
import vn.sontay.training.web.Texts;

/** Enters a line of a paper register; perhaps of the person in the address. */
@Named
@RequestScoped
public class OldCertificateBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Texts texts;

    @Inject
    OldCertificateQueries queries;

    @Inject
    OldCertificateService service;

    @Inject
    PeopleQueries people;

    @Inject
    Seen seen;

    private List<PaperBookRow> books = List.of();
    private @Nullable PersonFacts person;

    @PostConstruct
    void read() {
        books = queries.books();
        if (!parameters.text("person").isEmpty()) {
            person = people.ownFacts(parameters.id("person"));
            seen.person(person.personId());
        }
    }

    /** Fills the form: the only book, and what is known of the person. */
    public void load() {
        if (!parameters.text("book").isEmpty() || books.size() == 1) {
            form.show("book", parameters.text("book").isEmpty() ? books.getFirst().key() : parameters.text("book"));
        }
        if (person != null) {
            form.show("fullName", person.fullName());
            form.show("birthYear", person.birthYear());
        }
    }

    public String save() {
        long id = service.enter(form.with("personId", person == null ? null : person.personId())
                .with("scan", SentPart.one(form, "scan")).read(EnterOld.class));
        return "/admin/register-entry?faces-redirect=true&m=certificate.oldEntered&id=" + id;
    }

    /** @return in whose record it will stand, or null */
    public @Nullable PersonFacts getPerson() {
        return person;
    }

    /** @return whether it was said of a book yet how far it was kept on paper */
    public boolean isPossible() {
        return !books.isEmpty();
    }

    /** @return the books to choose from */
    public List<SelectItem> getBooks() {
        return books.stream().map(each -> new SelectItem(each.key(), texts.of("certificate.paperBookChoice",
                each.register(), String.valueOf(each.year()), each.unitName(), String.valueOf(each.onPaper()))))
                .toList();
    }

    /** @return such as 10,0 MB */
    public String getMost() {
        return ScanBytes.megabytes(ScanBytes.MOST_BYTES);
    }
}
