package vn.sontay.training.learning.kit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.learning.kit.KitQueries;

/** Says whether a class's page offers kits. */
@Named
@RequestScoped
public class KitBacking {

    @Inject
    KitQueries queries;

    /** @return whether lessons of that course have kits */
    public boolean has(String courseCode) {
        return queries.has(courseCode);
    }
}
