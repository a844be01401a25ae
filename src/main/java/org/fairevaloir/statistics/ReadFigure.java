package org.fairevaloir.statistics;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.statistics.PublishedFigure.Coordinate;
import org.fairevaloir.statistics.disclosure.ProtectedCell;
import org.fairevaloir.statistics.disclosure.ProtectedTable;
import org.fairevaloir.statistics.model.Edition;
import org.fairevaloir.statistics.model.EditionContent;
import org.fairevaloir.statistics.model.EditionRepository;

/**
 * Somebody who writes a letter picks a figure of a published edition; there is no other way for a number of cases to
 * get into a letter.
 */
@UseCase
@Requires(Permission.READ_EDITIONS)
public class ReadFigure {
    @Inject
    EditionRepository editions;

    @Inject
    CurrentUser user;

    /**
     * @param cellId canonical form of the cell, as {@code ProtectedCell.id().canonical()} gives it
     * @throws NotFound when there is no such edition, or it isn't published: even the coordinator can't cite it
     * @throws Problems when the edition has no such cell or doesn't publish it, which are told alike
     */
    public PublishedFigure read(UUID editionId, String cellId) {
        Edition edition = editions.find(user.scope(), editionId)
                .filter(Edition::isPublished)
                .orElseThrow(() -> new NotFound("edition"));
        EditionContent content = EditionContent.of(edition.json());
        for (ProtectedTable table : content.tables()) {
            for (ProtectedCell cell : table.cells()) {
                if (cell.isPublished() && cell.id().canonical().equals(cellId)) {
                    return figure(edition, content, new Found(table, cell));
                }
            }
        }
        throw new Problems(List.of(Problem.of("figure", "statistics.problem.figureNotPublished")));
    }

    private record Found(ProtectedTable table, ProtectedCell cell) {}

    private static PublishedFigure figure(Edition edition, EditionContent content, Found found) {
        List<Coordinate> coordinates = found.cell().id().codes().entrySet().stream()
                .map(code ->
                        new Coordinate(code.getKey(), code.getValue(), content.labels(code.getKey(), code.getValue())))
                .toList();
        return new PublishedFigure(
                edition.id(),
                edition.number(),
                edition.cutoff(),
                found.table().key(),
                found.table().period(),
                coordinates,
                found.cell().atLeast(),
                found.cell().id().canonical(),
                edition.hash());
    }
}
