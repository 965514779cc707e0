package vn.sontay.training.people.roster.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.roster.RosterQueries;
import vn.sontay.training.people.roster.RosterService;
import vn.sontay.training.people.roster.SendRoster;
import vn.sontay.training.shared.sheet.FileText;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.SentPart;

/** The form that sends a list of people to be looked at, and the lists that were sent. */
@Named
@RequestScoped
public class ImportPeopleBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    RosterQueries queries;

    @Inject
    RosterService service;

    @Inject
    ClassQueries classes;

    private final Once<List<RosterQueries.Sent>> lists = new Once<>(() -> queries.mine());

    private @Nullable ClassFacts asked;

    /** A class that isn't the caller's is refused before the page is begun. */
    @PostConstruct
    void read() {
        asked = parameters.ids(parameters.text("class").isEmpty() ? "classId" : "class").stream().findFirst()
                .map(classes::facts).orElse(null);
    }

    /** Reads the lists, where the page is shown. */
    public void show() {
        lists.get();
    }

    public String send() {
        SentPart file = SentPart.filled(form, "file");
        FileText.requireNotTooBig(file.size());
        long list = service.send(form.with("fileName", file.name())
                .with("content", file.bytes(FileText.MOST_BYTES)).read(SendRoster.class));
        return "/admin/roster?faces-redirect=true&id=" + list;
    }

    /** @return the class for which a list is asked, or null */
    public @Nullable ClassFacts getAsked() {
        return asked;
    }

    public List<RosterQueries.Sent> getLists() {
        return lists.get();
    }
}
