package org.localreuse.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.localreuse.model.SubmissionFile;
import org.localreuse.query.ClassPathFolder;

/** The files of the sample register, wherever the program was installed. */
public final class SampleRegister {

    private static final String KNOWN_FILE = "organisations.yaml";

    /** One lists what was left out of the sample, and why; one explains it to people. Nobody hands them in. */
    private static final Set<String> NOT_SUBMISSIONS = Set.of("left-out.csv", "README.md");

    private SampleRegister() {}

    /** All submissions, by name; each is known as {@code sample:…}, so that a new version replaces the one before. */
    public static List<SubmissionFile> files() {
        List<SubmissionFile> files = new ArrayList<>();
        ClassPathFolder.files(SampleRegister.class, KNOWN_FILE, SampleRegister::isSubmission)
                .forEach((name, bytes) -> files.add(SubmissionFile.of("sample:" + name, name, bytes)));
        return files;
    }

    private static boolean isSubmission(String name) {
        return !NOT_SUBMISSIONS.contains(name) && !name.endsWith(".class");
    }
}
