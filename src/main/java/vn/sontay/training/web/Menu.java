package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which place of the menu the page belongs to. */
@Named
@ApplicationScoped
public class Menu {

    private static final Set<String> PEOPLE = Set.of("people", "person", "provider-link", "add-person", "slips",
            "import-people",
            "roster",
            "roster-row", "roster-columns", "merge-person", "merge-preview", "undo-merge",
            "move-requests", "move-request", "restrict-person", "erase-person");
    private static final Set<String> MORE = Set.of("more", "units", "unit", "unit-act", "unit-act-view",
            "unit-act-places", "unit-duplicate", "unit-changes", "issuers", "audit", "questions", "question",
            "edit-question", "try-question", "import-questions", "import-check", "export-questions", "corrections",
            "correct-key", "certificate-reviews", "opened-units", "open-unit", "register", "paper-books",
            "old-certificate", "expiring", "paper-layout", "unit-documents", "inspections", "inspection",
            "open-inspection", "status", "claims", "card-notes", "card-note", "content-packs",
            "send-content-pack", "content-pack-check", "export-content-pack", "withdraw-content-key");

    private static final Set<String> TARGETS = Set.of("results-report", "report-figure", "correct-figure",
            "filings", "urging", "urging-letter", "class-proposals");

    @Inject
    HttpServletRequest request;

    @Inject
    Shell shell;

    /** @return the value of {@code aria-current} for a place: "page" where the user is, else "false" */
    public String at(String place) {
        return place.equals(place()) ? "page" : "false";
    }

    private String place() {
        String[] path = request.getServletPath().replace(".xhtml", "").split("/");
        String area = path.length > 1 ? path[1] : "";
        String page = path.length > 2 ? path[2] : "";
        return switch (area) {
            case "trainee" -> "lessons";
            case "trainer" -> shell.isAdministrator() && !page.equals("classes") ? "classes" : "myClasses";
            case "leader" -> "targets";
            case "admin" -> TARGETS.contains(page)
                    ? "targets"
                    : PEOPLE.contains(page) ? "people" : MORE.contains(page) ? "more" : "classes";
            default -> area;
        };
    }
}
