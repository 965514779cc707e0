package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.directive.DirectiveQueries;
import vn.sontay.training.outcome.report.directive.DirectiveService;
import vn.sontay.training.outcome.report.directive.Extension;
import vn.sontay.training.outcome.report.directive.WithdrawExtension;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Texts;

/** Withdraws an extension that was entered wrongly. */
@Named
@RequestScoped
public class WithdrawExtensionBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Texts texts;

    @Inject
    DirectiveQueries queries;

    @Inject
    DirectiveService service;

    private Extension extension;

    @PostConstruct
    void read() {
        extension = queries.extension(parameters.id("id"));
    }

    /** Makes sure that one that isn't there is refused before the page is begun. */
    public void open() {
        extension.id();
    }

    public String withdraw() {
        service.withdraw(form.with("extensionId", extension.id()).read(WithdrawExtension.class));
        return getBack() + "&faces-redirect=true&m=report.withdrawnExtension";
    }

    public Extension getExtension() {
        return extension;
    }

    /** @return the page of all extensions of the target */
    public String getBack() {
        return "/admin/target-deadline?plan=" + texts.url(extension.planCode()) + "&target="
                + texts.url(extension.targetCode());
    }
}
