package vn.sontay.training.people.security;

import java.time.Instant;

/** A page that was asked for. @param about what of it, as its address said; may be empty */
public record InspectionViewRow(Instant seenAt, String page, String about) {

    /** @return where it can be looked at again */
    public String address() {
        return about.isEmpty() ? page : page + "?" + about;
    }
}
