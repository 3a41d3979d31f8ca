//! Partition types that have a name.

use core::fmt;

use serde::{Serialize, Serializer};

use super::Guid;
use super::guid::GuidError;

/// The type of a partition: a GUID (UEFI 2.10 §5.3.3) or the byte of an MBR (§5.2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartitionType {
    /// The type GUID of a GPT entry.
    Gpt(Guid),
    /// The OSType byte of an MBR record.
    Mbr(u8),
}

/// Which kind of table a type is meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Label {
    /// GUID partition table.
    Gpt,
    /// Master boot record.
    Mbr,
}

/// A text names no partition type.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no partition type is called {0:?}: give a known name, a GUID (GPT) or 0x83 (MBR)")]
pub struct UnknownType(pub String);

/// EFI System Partition.
pub const ESP: Guid = Guid::from_u128(0xC12A7328_F81F_11D2_BA4B_00A0C93EC93B);
/// Microsoft Reserved Partition.
pub const MSR: Guid = Guid::from_u128(0xE3C9E316_0B5C_4DB8_817D_F92DF00215AE);
/// Microsoft basic data: NTFS, FAT, exFAT.
pub const MICROSOFT_BASIC_DATA: Guid = Guid::from_u128(0xEBD0A0A2_B9E5_4433_87C0_68B6B72699C7);
/// Metadata of the Logical Disk Manager (dynamic disks).
pub const LDM_METADATA: Guid = Guid::from_u128(0x5808C8AA_7E8F_42E0_85D2_E1E90434CFB3);
/// Linux file system data.
pub const LINUX: Guid = Guid::from_u128(0x0FC63DAF_8483_4772_8E79_3D69D8477DE4);
/// Second stage of a boot loader on BIOS machines.
pub const BIOS_BOOT: Guid = Guid::from_u128(0x21686148_6449_6E6F_744E_656564454649);

impl PartitionType {
    /// The type that `text` means in a table of the kind `label`: a name of [`known`], or the value
    /// itself.
    ///
    /// # Errors
    /// [`UnknownType`]
    pub fn parse(label: Label, text: &str) -> Result<Self, UnknownType> {
        let named = known(label).find(|known| known.name.eq_ignore_ascii_case(text));
        if let Some(known) = named {
            return Ok(known.partition_type);
        }
        let parsed = match label {
            Label::Gpt => text.parse().map(Self::Gpt).map_err(|GuidError| ()),
            Label::Mbr => {
                let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
                let digits = digits.unwrap_or(text);
                match digits.len() {
                    1 | 2 if !digits.starts_with('+') => u8::from_str_radix(digits, 16)
                        .map(Self::Mbr)
                        .map_err(|_| ()),
                    _ => Err(()),
                }
            }
        };
        parsed.map_err(|()| UnknownType(text.to_owned()))
    }

    /// Its short name, if it has one: `esp`, `linux`, `swap` …
    pub fn name(&self) -> Option<&'static str> {
        self.known().map(|known| known.name)
    }

    /// What it is in words, if it is known.
    pub fn description(&self) -> Option<&'static str> {
        self.known().map(|known| known.description)
    }

    /// Which kind of table it is meant for.
    pub const fn label(&self) -> Label {
        match self {
            Self::Gpt(_) => Label::Gpt,
            Self::Mbr(_) => Label::Mbr,
        }
    }

    /// Whether it says that the entry is not in use.
    pub fn is_unused(&self) -> bool {
        match self {
            Self::Gpt(guid) => guid.is_nil(),
            Self::Mbr(byte) => *byte == 0,
        }
    }

    /// Whether it is an extended partition, which holds logical ones (0x05, 0x0F, 0x85).
    pub const fn is_extended(&self) -> bool {
        matches!(self, Self::Mbr(0x05 | 0x0F | 0x85))
    }

    fn known(&self) -> Option<Known> {
        known(self.label()).find(|known| known.partition_type == *self)
    }
}

impl fmt::Display for PartitionType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gpt(guid) => guid.fmt(f),
            Self::Mbr(byte) => write!(f, "0x{byte:02x}"),
        }
    }
}

impl Serialize for PartitionType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A partition type that has a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Known {
    /// What to write for it on a command line.
    pub name: &'static str,
    /// Its value.
    #[serde(rename = "type")]
    pub partition_type: PartitionType,
    /// What it is in words.
    pub description: &'static str,
}

/// The types with a name, for tables of the kind `label`.
pub fn known(label: Label) -> impl Iterator<Item = Known> {
    let gpt = match label {
        Label::Gpt => GPT,
        Label::Mbr => &[],
    };
    let mbr = match label {
        Label::Gpt => &[],
        Label::Mbr => MBR,
    };
    let gpt = gpt.iter().map(|&(name, guid, description)| Known {
        name,
        partition_type: PartitionType::Gpt(guid),
        description,
    });
    gpt.chain(mbr.iter().map(|&(name, byte, description)| Known {
        name,
        partition_type: PartitionType::Mbr(byte),
        description,
    }))
}

const fn g(value: u128) -> Guid {
    Guid::from_u128(value)
}

/// UEFI 2.10 table 5.7, the Discoverable Partitions Specification, and their vendors' pages.
#[rustfmt::skip]
const GPT: &[(&str, Guid, &str)] = &[
    ("esp", ESP, "EFI System"),
    ("linux", LINUX, "Linux file system"),
    ("msftdata", MICROSOFT_BASIC_DATA, "Microsoft basic data"),
    ("msr", MSR, "Microsoft reserved"),
    ("winre", g(0xDE94BBA4_06D1_4D40_A16A_BFD50179D6AC), "Windows recovery environment"),
    ("ldm-metadata", LDM_METADATA, "Windows LDM metadata"),
    ("ldm-data", g(0xAF9B60A0_1431_4F62_BC68_3311714A69AD), "Windows LDM data"),
    ("storage-spaces", g(0xE75CAF8F_F680_4CEE_AFA3_B001E56EFC2D), "Windows Storage Spaces"),
    ("swap", g(0x0657FD6D_A4AB_43C4_84E5_0933C84B4F4F), "Linux swap"),
    ("home", g(0x933AC7E1_2EB4_4F13_B844_0E14E2AEF915), "Linux home"),
    ("srv", g(0x3B8F8425_20E0_4F3B_907F_1A25A76F98E8), "Linux server data"),
    ("var", g(0x4D21B016_B534_45C2_A9FB_5C16E091FD2D), "Linux variable data"),
    ("raid", g(0xA19D880F_05FC_4D3B_A006_743F0F84911E), "Linux RAID"),
    ("lvm", g(0xE6D6D379_F507_44C2_A23C_238F2A3DF928), "Linux LVM"),
    ("luks", g(0xCA7D7CCB_63ED_4C53_861C_1742536059CC), "Linux LUKS"),
    ("dm-crypt", g(0x7FFEC5C9_2D00_49B7_8941_3EA10A5586B7), "Linux dm-crypt"),
    ("reserved", g(0x8DA63339_0007_60C0_C436_083AC8230908), "Linux reserved"),
    ("xbootldr", g(0xBC13C2FF_59E6_4262_A352_B275FD6F7172), "Linux extended boot"),
    ("root-x86-64", g(0x4F68BCE3_E8CD_4DB1_96E7_FBCAF984B709), "Linux root (x86-64)"),
    ("root-x86", g(0x44479540_F297_41B2_9AF7_D131D5F0458A), "Linux root (x86)"),
    ("root-arm64", g(0xB921B045_1DF0_41C3_AF44_4C6F280D3FAE), "Linux root (ARM64)"),
    ("usr-x86-64", g(0x8484680C_9521_48C6_9C11_B0720656F69E), "Linux /usr (x86-64)"),
    ("bios", BIOS_BOOT, "BIOS boot"),
    ("prep", g(0x9E1A2D38_C612_4316_AA26_8B49521E5A8B), "PowerPC PReP boot"),
    ("mbr", g(0x024DEE41_33E7_11D3_9D69_0008C781F39F), "MBR partition scheme"),
    ("apple-hfs", g(0x48465300_0000_11AA_AA11_00306543ECAC), "Apple HFS or HFS+"),
    ("apple-apfs", g(0x7C3457EF_0000_11AA_AA11_00306543ECAC), "Apple APFS"),
    ("apple-raid", g(0x52414944_0000_11AA_AA11_00306543ECAC), "Apple RAID"),
    ("apple-boot", g(0x426F6F74_0000_11AA_AA11_00306543ECAC), "Apple boot"),
    ("apple-core", g(0x53746F72_6167_11AA_AA11_00306543ECAC), "Apple Core Storage"),
    ("zfs", g(0x6A898CC3_1DD2_11B2_99A6_080020736631), "ZFS (or Apple and Solaris /usr)"),
    ("freebsd-boot", g(0x83BD6B9D_7F41_11DC_BE0B_001560B84F0F), "FreeBSD boot"),
    ("freebsd-ufs", g(0x516E7CB6_6ECF_11D6_8FF8_00022D09712B), "FreeBSD UFS"),
    ("freebsd-swap", g(0x516E7CB5_6ECF_11D6_8FF8_00022D09712B), "FreeBSD swap"),
    ("freebsd-zfs", g(0x516E7CBA_6ECF_11D6_8FF8_00022D09712B), "FreeBSD ZFS"),
    ("chromeos-kernel", g(0xFE3A2A5D_4F32_41A7_B725_ACCC3285A309), "ChromeOS kernel"),
    ("chromeos-root", g(0x3CB8E202_3B7E_47DD_8A3C_7FF2A13CFCEC), "ChromeOS root"),
    ("vmware-vmfs", g(0xAA31E02A_400F_11DB_9590_000C2911D1B8), "VMware VMFS"),
];

#[rustfmt::skip]
const MBR: &[(&str, u8, &str)] = &[
    ("fat12", 0x01, "FAT12"),
    ("fat16-small", 0x04, "FAT16 below 32 MiB"),
    ("extended-chs", 0x05, "Extended"),
    ("fat16", 0x06, "FAT16"),
    ("msftdata", 0x07, "NTFS or exFAT"),
    ("ntfs", 0x07, "NTFS or exFAT"),
    ("exfat", 0x07, "NTFS or exFAT"),
    ("fat32-chs", 0x0B, "FAT32"),
    ("fat32", 0x0C, "FAT32 (LBA)"),
    ("fat16-lba", 0x0E, "FAT16 (LBA)"),
    ("extended", 0x0F, "Extended (LBA)"),
    ("oem", 0x12, "OEM service partition"),
    ("winre", 0x27, "Hidden NTFS, Windows recovery"),
    ("prep", 0x41, "PowerPC PReP boot"),
    ("ldm", 0x42, "Windows LDM"),
    ("swap", 0x82, "Linux swap"),
    ("linux", 0x83, "Linux file system"),
    ("hibernation", 0x84, "OEM hibernation"),
    ("extended-linux", 0x85, "Linux extended"),
    ("lvm", 0x8E, "Linux LVM"),
    ("laptop-hibernation", 0xA0, "Laptop hibernation"),
    ("freebsd", 0xA5, "FreeBSD"),
    ("openbsd", 0xA6, "OpenBSD"),
    ("apple-hfs", 0xAF, "Apple HFS or HFS+"),
    ("dell", 0xDE, "Dell service partition"),
    ("protective", 0xEE, "GPT protective"),
    ("esp", 0xEF, "EFI System"),
    ("vmware-vmfs", 0xFB, "VMware VMFS"),
    ("raid", 0xFD, "Linux RAID"),
    ("ibm-ps2", 0xFE, "IBM PS/2 reference partition"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_values_are_both_understood() {
        assert_eq!(
            PartitionType::parse(Label::Gpt, "ESP"),
            Ok(PartitionType::Gpt(ESP))
        );
        assert_eq!(
            PartitionType::parse(Label::Gpt, &ESP.to_string()),
            Ok(PartitionType::Gpt(ESP))
        );
        assert_eq!(
            PartitionType::parse(Label::Mbr, "linux"),
            Ok(PartitionType::Mbr(0x83))
        );
        assert_eq!(
            PartitionType::parse(Label::Mbr, "0xef"),
            Ok(PartitionType::Mbr(0xEF))
        );
        assert_eq!(
            PartitionType::parse(Label::Mbr, "7"),
            Ok(PartitionType::Mbr(7))
        );
        for text in ["", "+7", "0x", "183", "bios"] {
            assert!(PartitionType::parse(Label::Mbr, text).is_err(), "{text}");
        }
        assert_eq!(PartitionType::Gpt(LINUX).name(), Some("linux"));
        assert_eq!(PartitionType::Mbr(0x07).name(), Some("msftdata"));
    }

    #[test]
    fn no_guid_has_two_names() {
        for label in [Label::Gpt, Label::Mbr] {
            let mut names: Vec<&str> = known(label).map(|known| known.name).collect();
            names.sort_unstable();
            let all = names.len();
            names.dedup();
            assert_eq!(names.len(), all);
        }
        let mut guids: Vec<Guid> = GPT.iter().map(|known| known.1).collect();
        guids.sort_unstable();
        guids.dedup();
        assert_eq!(guids.len(), GPT.len());
    }
}
