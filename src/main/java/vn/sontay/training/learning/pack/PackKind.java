package vn.sontay.training.learning.pack;

/** What a pack is told to change. */
public enum PackKind {

    EDITION, CLAIM, QUESTION, QUIZ, COURSE, CARD, KIT, CHANGE, GLOSSARY, PICTURE
}
