package vn.sontay.training.people.security;

import java.util.Map;

/** The feature that knows plans tells which of them can be inspected. */
public interface InspectedPlans {

    /** @return the titles, by code, of the plans of the units that the caller administers */
    Map<String, String> ofMine();
}
