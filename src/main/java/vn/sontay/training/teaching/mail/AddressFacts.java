package vn.sontay.training.teaching.mail;

/** Where a person gets mail, as the form shows it. @param email empty for nowhere @param version 0 for nowhere */
public record AddressFacts(long personId, String email, long version) {
}
