package org.fairevaloir.attachments.cleaning.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.fairevaloir.attachments.cleaning.Allowance;
import org.fairevaloir.attachments.cleaning.Refusal;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** A page of the old document, with what it inherits from the branches of the page tree above it. */
record PageLeaf(COSDictionary page, COSDictionary inherited) {
    static final int MOST_PAGES = 1_000;

    private static final int MOST_BRANCHES = 2 * MOST_PAGES;
    private static final int DEEPEST_BRANCH = 64;
    private static final List<COSName> INHERITABLE =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    /**
     * All pages in their order.
     *
     * @throws Problems when there is none, there are too many, or the tree grows into itself
     */
    static List<PageLeaf> of(COSDictionary catalog, Allowance allowance) {
        List<PageLeaf> leaves = new ArrayList<>();
        Set<COSDictionary> branches = Collections.newSetFromMap(new IdentityHashMap<>());
        if (catalog.getDictionaryObject(COSName.PAGES) instanceof COSDictionary root) {
            new Walk(leaves, branches, allowance).into(root, new COSDictionary(), 0);
        }
        if (leaves.isEmpty()) {
            throw Refusal.broken();
        }
        return leaves;
    }

    @Nullable
    COSBase of(COSName key) {
        COSBase own = page.getDictionaryObject(key);
        return own == null ? inherited.getDictionaryObject(key) : own;
    }

    private record Walk(List<PageLeaf> leaves, Set<COSDictionary> branches, Allowance allowance) {

        void into(COSDictionary node, COSDictionary above, int depth) {
            allowance.checkTime();
            if (!(node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids)) {
                leaves.add(new PageLeaf(node, above));
                if (leaves.size() > MOST_PAGES) {
                    throw Refusal.because("attachments.problem.tooManyPages", Integer.toString(MOST_PAGES));
                }
                return;
            }
            if (!branches.add(node) || branches.size() > MOST_BRANCHES || depth > DEEPEST_BRANCH) {
                throw Refusal.broken();
            }
            COSDictionary handedDown = new COSDictionary(above);
            INHERITABLE.stream()
                    .filter(node::containsKey)
                    .forEach(key -> handedDown.setItem(key, node.getDictionaryObject(key)));
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    into(kid, handedDown, depth + 1);
                }
            }
        }
    }
}
