package vn.sontay.training.people.organisation.act;

/** How far an act is. */
public enum ActState {
    DRAFT, WAITING, DONE, UNDONE
}
