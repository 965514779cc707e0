package vn.sontay.training.teaching.mail;

/** Why mail couldn't be sent, as an administrator is told. */
public enum MailFailure {

    /** The server refuses the address: nobody tries again by themselves (MAI-3). */
    ADDRESS,
    /** User or password are refused, or the password can't be read. */
    LOGIN,
    /** The server couldn't be reached, or broke off. */
    SERVER,
    /** The person has no address any more. */
    NO_ADDRESS
}
