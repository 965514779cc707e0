package vn.sontay.training.people.security;

/** The command to end an inspection before its last day. @param version as it was seen */
public record EndInspection(String requestId, long inspectionId, long version) {
}
