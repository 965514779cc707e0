package vn.sontay.training.operation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.operation.StatusQueries;
import vn.sontay.training.operation.SystemStatus;

/** How the installation is. */
@Named
@RequestScoped
public class StatusBacking {

    @Inject
    StatusQueries queries;

    private SystemStatus status;

    @PostConstruct
    void read() {
        status = queries.status();
    }

    public SystemStatus getStatus() {
        return status;
    }
}
