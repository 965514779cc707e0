package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.proposal.KeepProposal;
import vn.sontay.training.outcome.report.proposal.Proposal;
import vn.sontay.training.outcome.report.proposal.ProposalFilter;
import vn.sontay.training.outcome.report.proposal.ProposalService;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;

/** The classes that are proposed of the plan of the address, and the letter that says so. */
@Named
@RequestScoped
public class ClassProposalsBacking {

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    ProposalService service;

    private Proposal proposal;

    @PostConstruct
    void read() {
        proposal = service.of(filters.read(ProposalFilter.class));
    }

    /** Fills the field with the size of the hall that it goes by. */
    public void load() {
        if (form.error("size").isEmpty()) {
            form.show("size", proposal.size());
        }
    }

    public String keep() {
        long id = service.keep(form.with("planCode", proposal.planCode()).with("size", proposal.size())
                .read(KeepProposal.class));
        return "/admin/document?faces-redirect=true&m=document.drafts&id=" + id;
    }

    public Proposal getProposal() {
        return proposal;
    }
}
