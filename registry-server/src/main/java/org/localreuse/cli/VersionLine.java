package org.localreuse.cli;

import org.localreuse.app.Version;
import picocli.CommandLine.IVersionProvider;

/** {@code ./registry --version}. */
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Local Reuse Registry " + Version.OF_THIS_SOFTWARE};
    }
}
