package org.localreuse.model;

/** How grave a finding is. Only an error keeps statements out; the names are SHACL's, in words that people use. */
public enum Severity {
    /** {@code sh:Violation}: what it is about is not taken. */
    ERROR,
    /** {@code sh:Warning}: taken, and worth mending. */
    ADVICE,
    /** {@code sh:Info}: taken; something that would make it more useful. */
    HINT
}
