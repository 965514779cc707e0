package vn.sontay.training.outcome.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.DocumentQueries;
import vn.sontay.training.outcome.document.IssuedDocument;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;

/** The issued documents of a class, on one of which an act stands instead of a number and a day that are typed. */
@RequestScoped
public class DocumentChoices {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    DocumentQueries queries;

    List<SelectItem> of(@Nullable Long classId) {
        return classId == null
                ? List.of()
                : queries.issuedOf(classId).stream()
                        .map(each -> new SelectItem(String.valueOf(each.documentId()), each.label())).toList();
    }

    /** Lets number and day be those of the document that was chosen, if one was. */
    void fill(@Nullable Long classId) {
        if (classId != null && form.isGiven("documentId")) {
            queries.issuedOf(classId).stream()
                    .filter(each -> parameters.text("documentId").equals(String.valueOf(each.documentId()))).findFirst()
                    .ifPresent(this::fill);
        }
    }

    private void fill(IssuedDocument chosen) {
        form.with("on", chosen.on());
        if (chosen.number() != null) {
            form.with("paperNumber", chosen.number());
        }
    }
}
